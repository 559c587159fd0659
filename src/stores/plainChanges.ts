import { allKinds } from '@/vault/kinds';
import type { Change, RecordKind, Replacement } from '@/vault/vault';

/** A change without the functions of its kind, as it can be sealed; null for a removal. */
export type PlainChange = readonly [kind: string, id: string, value: unknown];

/** Changes as plain values. Edits are made on what `valueOf` answers for their record. */
export function plainly(
  changes: readonly Change[],
  valueOf: (kind: RecordKind<unknown>, id: string) => unknown,
): readonly PlainChange[] {
  const made = new Map<string, PlainChange>();
  for (const change of changes) {
    const { kind, id } = change;
    const key = JSON.stringify([kind.kind, id]);
    const before = made.has(key) ? made.get(key)?.[2] : valueOf(kind, id);
    const value: unknown = 'edit' in change ? change.edit(before ?? undefined) : change.value;
    made.set(key, [kind.kind, id, value ?? null]);
  }
  return [...made.values()];
}

/** The changes again. */
export function restored(plain: readonly PlainChange[]): readonly Replacement[] {
  return plain.flatMap(([name, id, value]) => {
    const kind = allKinds.find((one) => one.kind === name);
    return kind ? [{ kind, id, value: value ?? undefined }] : [];
  });
}
