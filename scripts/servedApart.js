/**
 * What only a browser reads that installs the app: the pictures of other names for it, and those that its dialog shows. They
 * are served and not installed, since nobody else needs them; the pictures of a chosen name are kept by the page itself.
 */
export const installFolder = 'install/';

/**
 * Whether a file is served without being installed: the worker itself, the file that hosts read, and the folder above.
 * @param {string} path below the build
 */
export const isServedApart = (path) => path === 'sw.js' || path === '_headers' || path.startsWith(installFolder);
