import { newReport, runOutOfRoom } from './shortage.js';
import { mountSmallDisk } from './smallDisk.js';

/** Length of an entry's words, in turn: of small saves, and of some that make all spaces grow. */
const [small, large] = [2_000, 200_000];
/** Saves after which the disk is filled from outside, while the saves go on. */
const savesBefore = 20;
/** The most bytes that are left then: at times there is room for a part of a save, at times for a few. */
const mostLeft = 300_000;

/**
 * Fills the disk under the vault while it saves. Each round has a disk and a profile of its own; in every other pair of
 * rounds the browser is killed. Throws where no disk can be mounted. `size` is that of the disk, in MiB.
 * @param {{ url: string, module: string }} served
 * @param {{ rounds: number, size: number, onRound?: (report: import('./shortage.js').ShortageReport) => void }} options
 */
export async function fillDisk(served, { rounds, size, onRound }) {
  const report = newReport();
  const begun = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const disk = await mountSmallDisk(size);
    try {
      const shortage = {
        profile: disk.folder,
        length: round % 2 === 0 ? small : large,
        isKilled: round % 4 >= 2,
        onSave: (/** @type {number} */ n) => {
          if (n === savesBefore) void disk.fill(Math.floor(Math.random() * mostLeft));
        },
        makeRoom: disk.makeRoom,
      };
      await runOutOfRoom(served, shortage, report);
    } finally {
      await disk.unmount();
    }
    report.rounds += 1;
    report.seconds = (performance.now() - begun) / 1000;
    onRound?.(report);
  }
  return report;
}
