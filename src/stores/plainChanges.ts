import { isSameData } from '@/domain/backup/isSameData';
import { rebase } from '@/domain/rebase';
import { allKinds } from '@/vault/kinds';
import type { Change, RecordKind } from '@/vault/vault';

/**
 * A change without the functions of its kind, as it can be sealed; null for a removal. An edit has what it was made on as
 * well, null where there was no record.
 */
export type PlainChange = readonly [kind: string, id: string, value: unknown, before?: unknown];

/**
 * Kinds whose parts hold together: a yes counts for one wording, a step for one stage, the last wording rules, a card is what
 * somebody sent. Of two changes of such a record the one that was shown as saved stands, whole.
 */
const wholeKinds: readonly string[] = ['agreement', 'boundary', 'check-in', 'compare', 'follow-up', 'received-card', 'repair', 'session'];

/** Changes as plain values. Edits are made on what `valueOf` answers for their record; of one that changes nothing nothing is left. */
export function plainly(
  changes: readonly Change[],
  valueOf: (kind: RecordKind<unknown>, id: string) => unknown,
): readonly PlainChange[] {
  const made = new Map<string, PlainChange>();
  for (const change of changes) {
    const { kind, id } = change;
    const key = JSON.stringify([kind.kind, id]);
    if (!('edit' in change)) {
      made.set(key, [kind.kind, id, change.value ?? null]);
      continue;
    }
    const [, , value, ...before] = made.get(key) ?? [kind.kind, id, valueOf(kind, id) ?? null, valueOf(kind, id) ?? null];
    made.set(key, [kind.kind, id, (change.edit(value ?? undefined) as unknown) ?? null, ...before]);
  }
  return [...made.values()].filter(([, , value, ...edited]) => edited.length === 0 || !isSameData(value, edited[0]));
}

/** The changes again. What was edited is put on the record as it stands by then: another window may have saved it meanwhile. */
export function restored(plain: readonly PlainChange[]): readonly Change[] {
  return plain.flatMap(([name, id, value, ...edited]): readonly Change[] => {
    const kind = allKinds.find((one) => one.kind === name);
    if (!kind) return [];
    if (edited.length === 0) return [{ kind, id, value: value ?? undefined }];
    const [before] = edited;
    const edit = (now: unknown): unknown => {
      if (now === undefined || isSameData(now, before)) return value ?? undefined;
      if (wholeKinds.includes(name)) return now;
      return value === null ? undefined : rebase(before, value, now);
    };
    return [{ kind, id, edit }];
  });
}
