import type { OwnPractice } from '@/domain/practice';
import type { Rating } from '@/domain/rating';
import { firstFormat } from './firstFormat';

export const ownPracticeKind = firstFormat<OwnPractice>('own-practice');
export const ratingKind = firstFormat<Rating>('rating');
