import type { UpdateFound } from '@/domain/updateFound';

/** Message keys for what looking for a new version found. */
export const updateFoundLabels = {
  found: 'labels.updateFound.found',
  none: 'labels.updateFound.none',
  unknown: 'labels.updateFound.unknown',
  impossible: 'labels.updateFound.impossible',
} as const satisfies Record<UpdateFound, string>;
