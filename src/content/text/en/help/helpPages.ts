import type { HelpPageId } from '@/content/help/helpPages';
import type { HelpPageText } from '@/domain/help/helpPage';
import { bodyPages } from './pages/bodyPages';
import { supportPages } from './pages/supportPages';

export const helpPageText: Readonly<Record<HelpPageId, HelpPageText>> = { ...bodyPages, ...supportPages };
