/*
 * Under which names and pictures the app can stand on a home screen. The page, the worker and the build all go by this;
 * the drawings stand in the folder beside it. Whoever chooses a name says nothing of themselves by it.
 */

/** The names, by guise. The first is the app's own. */
export const guiseNames = { lamp: 'Lowlamp', notes: 'Notes', recipes: 'Recipes', plants: 'Plants' } as const;

export type Guise = keyof typeof guiseNames;

/** What a guise is called by whom, as paths below the app's address. Those of the app's own one are installed with it. */
export function filesOf(guise: Guise): { readonly manifest: string; readonly touchIcon: string; readonly icons: string } {
  const icons = `${guise === 'lamp' ? 'icons' : 'install'}/${guise}`;
  return { manifest: `${guise === 'lamp' ? 'manifest' : guise}.webmanifest`, touchIcon: `${icons}-180.png`, icons };
}

/** The ends of an icon's files in a manifest, with their sizes and what each is for. */
export const iconShapes = [
  { end: '-192.png', size: 192, purpose: 'any' },
  { end: '-512.png', size: 512, purpose: 'any' },
  { end: '-maskable-192.png', size: 192, purpose: 'maskable' },
  { end: '-maskable-512.png', size: 512, purpose: 'maskable' },
  { end: '-monochrome-192.png', size: 192, purpose: 'monochrome' },
  { end: '-monochrome-512.png', size: 512, purpose: 'monochrome' },
] as const;

/** The cache that holds the pictures of a chosen guise, and under which path in it the guise's id lies. */
export const guiseCache = 'lowlamp-guise';
export const guiseMark = 'guise';

/** Whether a text names a guise. */
export function isGuise(text: string | undefined): text is Guise {
  return text !== undefined && Object.hasOwn(guiseNames, text);
}
