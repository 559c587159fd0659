import type { CheckedFile } from '@/domain/verify/compareFiles';

/** How a file was found, in words. */
export const fileStateLabels = {
  same: 'labels.fileState.same',
  differs: 'labels.fileState.differs',
  missing: 'labels.fileState.missing',
  unexpected: 'labels.fileState.unexpected',
} as const satisfies Record<CheckedFile['state'], string>;
