import type { LearnGroup, LearnPage, LearnPageId } from '@/domain/learn/learnPage';
import type { Drawing } from '@/ui/roomDrawings';

/** The drawing beside the heading of each group. */
export const learnGroupDrawings = {
  start: 'book',
  together: 'cups',
  trust: 'door',
  situations: 'window',
} as const satisfies Record<LearnGroup, Drawing>;

const drawings: Readonly<Record<LearnPageId, Drawing>> = {
  'what-aftercare-is': 'blanket',
  'finding-out': 'notebook',
  drop: 'window',
  'asking-and-offering': 'tray',
  'wanting-none': 'armchair',
  'when-needs-differ': 'fern',
  'givers-needs': 'bath',
  'saying-sorry': 'letter',
  'casual-partners': 'path',
  everyday: 'bed',
  rough: 'blanket',
  'new-thing': 'lantern',
  'new-partner': 'cups',
  watching: 'armchair',
  casual: 'path',
  'easily-attached': 'letter',
  group: 'tray',
  afar: 'phones',
  quarrel: 'cups',
  solo: 'cup',
};

/** The drawing at the head of a page: its own, else that of its group. */
export function drawingOf({ id, group }: LearnPage): Drawing {
  return drawings[id] ?? learnGroupDrawings[group];
}
