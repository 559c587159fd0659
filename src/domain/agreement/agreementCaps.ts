/** The most that one agreement holds. Writers and readers keep to the same; lengths are counted as `maxlength` counts them. */
export const agreementCaps = {
  people: 8,
  practices: 60,
  boundaries: 60,
  followUps: 20,
  /** When somebody is asked. */
  when: 200,
  version: 10_000,
  /** The last day up to which one may be said to hold. */
  until: '2099-12-31',
} as const;
