import type { BodyRule } from '@/domain/bodycheck/bodyRule';
import type { HelpSourceId } from '../helpSources';

/** The rules of one area; the area itself is said where they come together. */
export type SignRules = Readonly<Record<string, Pick<BodyRule<HelpSourceId>, 'level' | 'cautions' | 'source'>>>;
