import type { Direction } from '../stance';

/* What a device keeps of a comparison between two phones, so that a reload or a lock between two codes loses nothing. */

/** Bytes as hexadecimal digits. */
export type Hex = string;

/**
 * Before the other's first code was read. `message`: the body of one's own. `scalars`: the secrets of this run, one for
 * each list. `names`: what stands at each place of a list; empty where it was filled up by chance.
 */
export interface FirstRun {
  readonly message: Hex;
  readonly scalars: Readonly<Record<Direction, Hex>>;
  readonly names: Readonly<Record<Direction, readonly string[]>>;
}

/**
 * After it: the secrets are gone. `first` and `message`: the bodies of one's own two messages, to show them again. `run`:
 * by which the other's second message is known. `marks`: the other's points under both secrets, as that message would say them.
 */
export interface SecondRun {
  readonly first: Hex;
  readonly message: Hex;
  readonly run: Hex;
  readonly marks: Readonly<Record<Direction, readonly Hex[]>>;
  readonly names: Readonly<Record<Direction, readonly string[]>>;
}
