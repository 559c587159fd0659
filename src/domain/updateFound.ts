/** What looking for a new version found. 'unknown': nobody answered. 'impossible': this browser can't look by itself here. */
export type UpdateFound = 'found' | 'none' | 'unknown' | 'impossible';
