import type { Card, CardVersion } from '@/domain/card/card';
import { firstFormat } from './firstFormat';

export const cardKind = firstFormat<Card>('card');
export const cardVersionKind = firstFormat<CardVersion>('card-version');
