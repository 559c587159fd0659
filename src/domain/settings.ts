export const looks = ['system', 'dark', 'light', 'night'] as const;
export type Look = (typeof looks)[number];

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

/** Choices about the app itself. `welcomed`: the welcome was finished or skipped. */
export interface Settings {
  readonly look: Look;
  readonly textSize: TextSize;
  readonly welcomed: boolean;
}

export const firstSettings: Settings = { look: 'system', textSize: 'normal', welcomed: false };
