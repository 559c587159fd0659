import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/transfer/backupFile';
import { openByAge, sealByAge } from '../../support/ageProgram';
import { anyBackup } from '../../support/anyBackup';
import { faultOf } from './faultOf';

const words = 'willow anchor biscuit tunnel ferry';
const backup = fc.sample(anyBackup, { numRuns: 9, seed: 5 }).at(-1)!;

describe('the program age', () => {
  it('opens a backup without us: what is in it is JSON', async () => {
    const plain = await openByAge(await writeBackup(backup, words), words);
    expect(JSON.parse(new TextDecoder().decode(plain))).toEqual({ format: 1, app: 'lowlamp', ...backup });
  }, 60_000);

  it('seals a backup that is read by us, with the work that it asks for', async () => {
    const plain = new TextEncoder().encode(JSON.stringify({ format: 1, app: 'lowlamp', ...backup }));
    const sealed = await sealByAge(plain, words);
    expect(new TextDecoder('latin1').decode(sealed.subarray(0, 60))).toMatch(/-> scrypt \S+ 18\n/);
    expect(await readBackup(sealed, words)).toEqual(backup);
    expect(await faultOf(readBackup(sealed, 'other words'))).toBe('wrong-words');
  }, 60_000);
});
