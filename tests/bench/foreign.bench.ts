import { bench, describe } from 'vitest';
import { catalogueOrder } from '@/content/catalogueOrder';
import { readCard, writeCard } from '@/transfer/cardCode';
import { deflate } from '@/transfer/deflate';
import { frameAt, gatherFrames } from '@/transfer/qrFrames';
import { openFile, sealFile } from '@/transfer/sealedFile';
import { usualCard } from '../unit/transfer/usualCard';

const card = await writeCard(usualCard, catalogueOrder);
const practiceIds = Array.from({ length: 190 }, () => 'cuddling');
const boundaries = Array.from({ length: 200 }, () => ({ topic: '', limit: 'hard', words: '', conditions: '', practiceIds }) as const);
const largest = await writeCard({ ...usualCard, boundaries }, catalogueOrder);
const bits = card.subarray(0, 3 + card[1]! * 256 + card[2]!);
const bomb = Uint8Array.from([...bits, 1, ...(await deflate(new Uint8Array(40_000_000)))]);
const long = Uint8Array.from({ length: 65_536 }, (_none, at) => at * 31);
const frames = Array.from({ length: 130 }, (_none, index) => frameAt(long, index + 110));
const sealed = await sealFile(card, 'amber river pocket lantern');

/** How long foreign bytes can hold up the page. Beside the usual card stand the worst that were found. */
describe('foreign bytes', () => {
  bench('the usual card', () => readCard(card, catalogueOrder).then(() => undefined));
  bench('the largest card', () => readCard(largest, catalogueOrder).then(() => undefined));
  bench('texts that would grow to 40 MB', () => readCard(bomb, catalogueOrder).then(() => undefined, () => undefined));
  bench('a message of 110 frames, all of them sums', () => {
    const { take } = gatherFrames();
    frames.some((frame) => take(frame).kind === 'whole');
  });
  bench('a sealed card', () => openFile(sealed, 'amber river pocket lantern').then(() => undefined), { iterations: 3 });
});
