/** The ways in to a space besides the device itself. There is a lock where there is a passphrase. */
export interface WaysIn {
  readonly passphrase: boolean;
  readonly passkey: boolean;
  readonly recovery: boolean;
}

export const noWays: WaysIn = { passphrase: false, passkey: false, recovery: false };
