import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, rmdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mib = 1024 * 1024;

/**
 * Mounts a disk in memory of so many MiB. Throws where that isn't allowed: it takes root.
 * @param {number} size
 */
export async function mountSmallDisk(size) {
  const folder = await mkdtemp(join(tmpdir(), 'faults-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (fault) {
    await rmdir(folder);
    throw fault;
  }
  const filler = join(folder, 'filler');
  const free = async () => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
  return {
    folder,
    free,
    /** Fills it until only so many bytes are left. @param {number} left */
    fill: async (left) => {
      const file = await open(filler, 'a');
      try {
        // The browser writes as well, and may be faster.
        for (let room = (await free()) - left; room > 0; room = (await free()) - left) {
          await file.write(Buffer.alloc(Math.min(room, mib)));
        }
      } catch (fault) {
        if (/** @type {NodeJS.ErrnoException} */ (fault).code !== 'ENOSPC') throw fault;
      } finally {
        await file.close();
      }
    },
    /** As when somebody deletes pictures: as much again. */
    makeRoom: async () => {
      await rm(filler, { force: true });
      execFileSync('mount', ['-o', `remount,size=${size * 2}m`, folder], { stdio: 'pipe' });
    },
    unmount: async () => {
      execFileSync('umount', [folder], { stdio: 'pipe' });
      await rmdir(folder);
    },
  };
}
