/** Versions of the app, the newest first. A new one in package.json has its words in `text/`: a test says so. */
export const releases = ['0.1.0'] as const;
export type Release = (typeof releases)[number];
