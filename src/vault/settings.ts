import type { Settings } from '@/domain/settings';
import { firstFormat } from './firstFormat';

export const settingsKind = firstFormat<Settings>('settings');
