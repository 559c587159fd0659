import type { Signal, SignalColour } from '@/domain/boundary/signal';

/** A signal as it is kept. */
export interface NotedSignal {
  readonly id: string;
  readonly value: Signal;
}

/** Message keys of the plain meanings that the four colours start with. */
export const colourMeanings = {
  green: 'boundaries.signals.green',
  yellow: 'boundaries.signals.yellow',
  red: 'boundaries.signals.red',
  blue: 'boundaries.signals.blue',
} as const satisfies Record<SignalColour, string>;

/** The permanent names of drafts: of the one new signal, and of the changes of a signal. */
export const newSignalDraft = 'signal-new';

export function signalDraft(id: string): string {
  return `signal-${id}`;
}
