import { randomBytes } from '@/crypto/bytes';
import { slotLength } from '@/crypto/dataKey';
import { defaultName, metaKey, VaultDatabase } from './database';
import { problemOfSaving } from './faults';

/**
 * Removes everything: first the slots and the device's key are overwritten, so that nothing opens any more even if the
 * rest is cut off; then the database goes. Other tabs let go of it by themselves.
 * @throws Problem
 */
export async function wipeVault(name = defaultName): Promise<void> {
  const database = new VaultDatabase(name);
  try {
    await database.open();
    await database.transaction('rw', database.meta, async () => {
      const meta = await database.meta.get(metaKey);
      if (!meta) return;
      const slots = meta.slots.map((kinds) => kinds.map(() => randomBytes(slotLength)));
      await database.meta.put({ ...meta, slots, deviceSlot: randomBytes(slotLength), deviceKey: null }, metaKey);
    });
    await database.delete();
  } catch (fault) {
    throw problemOfSaving(fault);
  } finally {
    database.close();
  }
}
