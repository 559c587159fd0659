/**
 * The most that one device takes from another. Lengths of texts are counted as `maxlength` counts them (UTF-16). Writers
 * and readers hold to the same; forms may ask what fits.
 */
export const sharedCaps = {
  /** What somebody calls themselves. */
  name: 40,
  /** A topic, the name of a practice, a sign. */
  topic: 120,
  /** Every other text. */
  text: 2_000,
  signals: 50,
  boundaries: 200,
  practices: 200,
  /** Practices that one boundary names. */
  practiceIds: 500,
  /** Practices that all boundaries of one card name together: so that the largest card that is read can be kept. */
  boundaryPracticeIds: 2_000,
} as const;

/** The most bytes of a message, sealed or not. */
export const mostMessageBytes = 65_536;
