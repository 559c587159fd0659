import { helplineKinds, type Helpline, type HelplineKind, type HelpPlace } from '@/domain/help/helpline';
import { atlanticLines } from './lines/atlantic';
import { europeLines } from './lines/europe';
import type { HelplineRow } from './lines/helplineRow';
import { pacificAndAsiaLines } from './lines/pacificAndAsia';
import { southAndWorldLines } from './lines/southAndWorld';

/** The day on which the sources of all rows were last read. A row that is read anew gets a day of its own. */
const lastVerified = '2026-11-24';

const rows = {
  ...atlanticLines,
  ...pacificAndAsiaLines,
  ...europeLines,
  ...southAndWorldLines,
} as const satisfies Record<string, HelplineRow>;

export type HelplineId = keyof typeof rows;

/** Only rows that a source confirms. Which were left out, and why, stands in docs/helplines.md. */
export const helplines: readonly Helpline[] = Object.entries<HelplineRow>(rows).map(([id, row]) => ({
  id,
  lastVerified,
  ...row,
}));

/** The lines of a place, kind by kind as helplineKinds has them, else as they are listed. */
export function helplinesFor(place: HelpPlace, kinds: readonly HelplineKind[] = helplineKinds): readonly Helpline[] {
  return helplineKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => helplines.filter((line) => line.place === place && line.kind === kind));
}
