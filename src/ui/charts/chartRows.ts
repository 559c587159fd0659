/* What the drawings are given. */

/** A line on a scale from -2 to 2: where something is, and from where to where it may lie. */
export interface RangeRow {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly mean: number;
  readonly high: number;
  readonly count: number;
  readonly note: string;
}

/** A place on two axes from -2 to 2. */
export interface Place {
  readonly across: number;
  readonly up: number;
}

/** A way from one place to another, and how often it was taken. */
export interface Arrow {
  readonly from: Place;
  readonly to: Place;
  readonly times: number;
}

/** A bar: its counts stand in the order of the kinds. */
export interface StackRow {
  readonly id: string;
  readonly label: string;
  readonly counts: readonly number[];
}

/** A day of a month with how much of each kind was on it. */
export interface MonthDay {
  readonly id: string;
  readonly ofMonth: number;
  readonly counts: readonly [number, number, number];
}
