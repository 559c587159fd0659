export type PaperSize = 'page' | 'wallet';

/** Whether all of it is on the paper; `long`: it takes more than one; `too-long`: there is no more than one. */
export type PaperFit = 'fits' | 'long' | 'too-long';

/** Sizes of letters in points, the most readable first. Under the last nobody reads it without a glass. */
export const fontSteps: Readonly<Record<PaperSize, readonly number[]>> = {
  page: [12, 11, 10, 9, 8],
  wallet: [8.5, 8, 7.5, 7, 6.5, 6],
};

interface Paper {
  /** In mm. */
  readonly width: number;
  /** Measured by ratio, so that it holds however much the screen shrinks it; a little is left for how paper rounds. */
  readonly fits: (sheet: HTMLElement) => boolean;
  readonly ifNot: PaperFit;
}

export const paperSizes: Readonly<Record<PaperSize, Paper>> = {
  // Letter is 279 mm high, with margins of 12 mm.
  page: { width: 186, fits: (sheet) => sheet.offsetHeight / sheet.offsetWidth < (255 * 0.97) / 186, ifNot: 'long' },
  // What doesn't fit begins a third column, beside the card.
  wallet: { width: 171.2, fits: (sheet) => sheet.scrollWidth <= sheet.clientWidth + 1, ifNot: 'too-long' },
};
