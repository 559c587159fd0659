import type { HelpSource } from '@/domain/help/helpPage';
import { careSources } from './careSources';
import { urgentSources } from './urgentSources';

/**
 * Where the safety texts have their facts from. Each was read as a stored copy, and `copy` says whose page that was.
 * Numbers in the texts come from these rows and nowhere else.
 */
export const helpSources = { ...urgentSources, ...careSources } as const satisfies Record<string, HelpSource>;

export type HelpSourceId = keyof typeof helpSources;
