import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { pageBytes } from '@/vault/space/layout';
import type { RecordKind } from '@/vault/vault';
import { freshName } from '../../support/vaultCases';
import { readDisk } from '../../support/vaultDisk';

const kind: RecordKind<{ topic: string; words: string }> = {
  kind: 'markerkind',
  format: 1,
  lift: (data) => data as { topic: string; words: string },
};

const markers = Array.from({ length: 20 }, (_, n) => `Marker${n}-${'Überwäsche€🕯'.slice(n % 8)}-${n * 7919}`);

describe('what was typed', () => {
  it('stands readable in no row, in UTF-8 or UTF-16, neither as value nor as id, kind or name of a field', async () => {
    const name = freshName();
    const vault = await openVault({ name, now: () => new Date('2026-11-24T10:00:00.000Z') });
    for (const [n, marker] of markers.entries()) {
      await vault.keep([{ kind, id: `id-${marker}`, value: { topic: marker, words: marker.repeat(n === 3 ? pageBytes / 10 : 2) } }]);
    }
    await vault.keep([{ kind, id: `id-${markers[0] ?? ''}`, value: undefined }]);
    await vault.close();

    const { meta, pages } = await readDisk(name);
    const rows = [
      ...[...pages.values()].map((row) => Buffer.from(row)),
      ...Object.values(meta ?? {}).flatMap((value) => (value instanceof Uint8Array ? [Buffer.from(value)] : [])),
      Buffer.from(JSON.stringify(meta)),
    ];
    const found = [...markers, 'markerkind', 'topic', 'savedAt', '2026-11-24'].flatMap((marker) =>
      (['utf8', 'utf16le'] as const).filter((encoding) => rows.some((row) => row.includes(Buffer.from(marker, encoding)))),
    );
    expect(found).toEqual([]);
  });
});
