import type { Change, Kept, RecordKind, Vault } from '@/vault/vault';
import { plainly, restored, type PlainChange } from './plainChanges';

/** What holding needs of the store of the vault. Given and not imported: that store asks for wiping, which holds too. */
export interface HoldingStore {
  readonly unsaved: () => readonly Change[];
  readonly recordsOf: <T>(kind: RecordKind<T>) => { readonly value: readonly Kept<T>[] };
  readonly keep: (changes: readonly Change[]) => Promise<boolean>;
  aside: readonly Awaited<ReturnType<Vault['sealAside']>>[];
}

/** What is unsaved now as plain values, made on the records that are shown. */
export function unsavedOf({ unsaved, recordsOf }: Pick<HoldingStore, 'unsaved' | 'recordsOf'>): readonly PlainChange[] {
  return plainly(unsaved(), (kind, id) => recordsOf(kind).value.find((one) => one.id === id)?.value);
}

/** Seals what is unsaved now under the key of its space, to be held in memory while that is closed. */
export async function holdUnsaved(vault: HoldingStore, opened: Vault): Promise<void> {
  const left = unsavedOf(vault);
  if (left.length === 0) return;
  const sealed = await opened.sealAside(left);
  vault.aside = [...vault.aside, sealed];
}

/** Saves what was held for the space that is open now. */
export async function keepHeld(vault: HoldingStore, opened: Vault): Promise<void> {
  for (const sealed of vault.aside) {
    const left = (await opened.openAside(sealed)) as readonly PlainChange[] | undefined;
    if (!left) continue;
    vault.aside = vault.aside.filter((other) => other !== sealed);
    await vault.keep(restored(left));
  }
}
