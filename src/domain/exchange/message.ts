/** What one device shows another. The order is that of the format: a kind is told by its place, and none is ever removed. */
export const messageKinds = ['card', 'agreement', 'agreement-answer', 'compare-first', 'compare-second'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A message that is ready to be shown, or that was read: its kind, and its bytes in the form of that kind. */
export interface Message {
  readonly kind: MessageKind;
  readonly body: Uint8Array;
}
