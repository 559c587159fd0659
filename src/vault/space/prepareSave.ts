import { Problem } from '@/domain/problem';
import type { Change, RecordKind, Replacement } from '../vault';
import { recordKey, type Contents } from './contents';
import { prepareChange, type PreparedChange } from './record';

/** Changes ready to be planned on whatever the space holds by then. */
export type PreparedSave = (contents: Contents) => readonly PreparedChange[];

/**
 * Prepares a save. What is replaced is made into bytes at once, so that what the caller does to its value later is
 * nothing; edits are made on the contents they are given. Throws as `prepareChange`.
 */
export function prepareSave(changes: readonly Change[], savedAt: string): PreparedSave {
  const begun = changes.map((change) => ('edit' in change ? change : prepareChange(change, savedAt)));
  return (contents) => {
    const made = new Map<string, PreparedChange | Replacement>();
    for (const one of begun) {
      const key = 'edit' in one ? recordKey(one.kind.kind, one.id) : recordKey(one.kind, one.id);
      if (!('edit' in one)) {
        made.set(key, one);
        continue;
      }
      const { kind, id, edit } = one;
      const before: unknown = valueNow(kind, made.get(key), contents, key);
      const value: unknown = edit(before);
      if (value !== before) made.set(key, { kind, id, value });
    }
    // Only the last of several edits is made into bytes: one in between may be too large.
    return [...made.values()].map((one) => ('value' in one ? prepareChange(one, savedAt) : one));
  };
}

function valueNow(
  kind: RecordKind<unknown>,
  made: PreparedChange | Replacement | undefined,
  { records }: Contents,
  key: string,
): unknown {
  if (made) return 'value' in made ? made.value : made.written?.record.data;
  const held = records.get(key);
  if (!held) return undefined;
  if (held.format > kind.format) throw new Problem('vault-newer');
  return held.format === kind.format ? held.kept.value : kind.lift(held.kept.value, held.format);
}
