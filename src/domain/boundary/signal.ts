export const signalKinds = ['word', 'colour', 'gesture', 'object'] as const;
export type SignalKind = (typeof signalKinds)[number];

export const signalColours = ['green', 'yellow', 'red', 'blue'] as const;
export type SignalColour = (typeof signalColours)[number];

/** A sign and what it means. For a colour `sign` is the colour's id; else the person's own words. */
export interface Signal {
  readonly kind: SignalKind;
  readonly sign: string;
  readonly meaning: string;
}

/** The colour of a colour signal; undefined for any other. */
export function colourOf({ kind, sign }: Signal): SignalColour | undefined {
  return kind === 'colour' ? signalColours.find((colour) => colour === sign) : undefined;
}
