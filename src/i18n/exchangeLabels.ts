import type { ForeignFaultCode } from '@/domain/exchange/foreignFault';
import type { SharedStance } from '@/domain/exchange/sharedCard';
import type { KeepFor, SharePart, SharePreset } from '@/domain/exchange/shareChoice';
import { stanceLabels } from './labels';

/* Message keys for the values of what partners exchange. A new value without a word doesn't compile. */

export const sharedStanceLabels = {
  ...stanceLabels,
  fits: 'labels.sharedStance.fits',
} as const satisfies Record<SharedStance, string>;

export const sharePartLabels = {
  needs: 'labels.sharePart.needs',
  wishes: 'labels.sharePart.wishes',
  signals: 'labels.sharePart.signals',
} as const satisfies Record<SharePart, string>;

export const sharePresetLabels = {
  little: 'labels.sharePreset.little',
  usual: 'labels.sharePreset.usual',
} as const satisfies Record<SharePreset, string>;

export const keepForLabels = {
  open: 'labels.keepFor.open',
  day: 'labels.keepFor.day',
  week: 'labels.keepFor.week',
  month: 'labels.keepFor.month',
} as const satisfies Record<KeepFor, string>;

/** What was refused: what happened, what was kept, what to do now. */
export const foreignFaultLabels = {
  unreadable: 'labels.foreignFault.unreadable',
  newer: 'labels.foreignFault.newer',
  'too-large': 'labels.foreignFault.tooLarge',
  'wrong-words': 'labels.foreignFault.wrongWords',
  'not-for-here': 'labels.foreignFault.notForHere',
} as const satisfies Record<ForeignFaultCode, string>;

/** Why there is no picture from the camera. */
export const cameraFaultLabels = {
  missing: 'labels.cameraFault.missing',
  refused: 'labels.cameraFault.refused',
  busy: 'labels.cameraFault.busy',
} as const;
