import { spawnSync } from 'node:child_process';

/**
 * A third of the size, for a drawing of a few colours. By programs that Debian has under their own names (`pngquant`,
 * `zopfli`); where they are missing the picture stays as it was drawn.
 * @param {string} file
 * @param {number} colours at the most
 */
export function packPicture(file, colours) {
  const words = ['--quality', '60-98', '--speed', '1', '--strip', '--force', '--output', file, String(colours), file];
  if (spawnSync('pngquant', words).status === 0) spawnSync('zopflipng', ['-y', '--iterations=8', file, file]);
}
