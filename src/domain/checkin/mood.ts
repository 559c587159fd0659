/** Steps of either axis of a mood: 0 is neither the one nor the other. */
export const moodSteps = [-2, -1, 0, 1, 2] as const;
export type MoodStep = (typeof moodSteps)[number];

/** How somebody is: `pleasant` from heavy (-2) to good (2), `energy` from sleepy (-2) to wide awake (2). */
export interface Mood {
  readonly pleasant: MoodStep;
  readonly energy: MoodStep;
}
