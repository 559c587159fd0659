import type { MenuChoices } from '@/domain/menu/menuChoices';
import { firstFormat } from './firstFormat';

export const menuKind = firstFormat<MenuChoices>('menu');
