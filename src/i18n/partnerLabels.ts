import type { PartnerKind } from '@/domain/partner/partner';

/* Message keys for what somebody is to the owner. A new value without a word doesn't compile. */

export const partnerKindLabels = {
  established: 'labels.partnerKind.established',
  new: 'labels.partnerKind.new',
  casual: 'labels.partnerKind.casual',
  play: 'labels.partnerKind.play',
  'from-afar': 'labels.partnerKind.fromAfar',
} as const satisfies Record<PartnerKind, string>;
