import { keptMark, smallStorage } from './keptBefore';

/**
 * What is remembered beside the vault, and no word of anybody's: that something is kept here, the version of the app that
 * was last seen (`version`), and whether the browser was asked not to clear it away.
 */
interface KeptNote {
  readonly version: string;
  readonly isAsked: boolean;
}

/** What is remembered; undefined where nothing is, or the browser refuses. */
export function keptNote(): KeptNote | undefined {
  const text = smallStorage()?.getItem(keptMark);
  if (text == null) return undefined;
  const [version = '', asked] = text.split(' ');
  return { version, isAsked: asked !== undefined };
}

/** Remembers it. */
export function rememberKept({ version, isAsked }: KeptNote): void {
  try {
    smallStorage()?.setItem(keptMark, isAsked ? `${version} asked` : version);
  } catch {
    // No room even for this: as if it were refused.
  }
}
