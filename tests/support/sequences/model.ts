import { isDeepStrictEqual } from 'node:util';
import type { BackupRecord } from '@/domain/backup/backup';
import { passphrases, type Operation } from './operations';

/** What should be there, in plain words of memory. Nothing here is sealed, and nothing here is the app's. */
export interface Model {
  /** In the order of their first saving. */
  readonly records: ReadonlyMap<string, BackupRecord>;
  /** Undefined while no lock is set. */
  readonly passphrase: string | undefined;
  readonly backups: readonly { readonly file: string; readonly records: readonly BackupRecord[] }[];
}

export const emptyModel: Model = { records: new Map(), passphrase: undefined, backups: [] };

/** An operation with all that it was to choose chosen: plain JSON, that a page can be handed. */
export type Step =
  | { readonly do: 'keep' | 'keep elsewhere'; readonly at: string; readonly asEdit: boolean; readonly by: string | null; readonly changes: readonly KeepChange[] }
  | { readonly do: 'set lock'; readonly to: string; readonly by: string | null }
  | { readonly do: 'remove lock' | 'new key'; readonly by: string }
  | { readonly do: 'lock' | 'reload' }
  | { readonly do: 'try wrong'; readonly with: string | null }
  | { readonly do: 'export'; readonly at: string }
  | { readonly do: 'restore'; readonly file: string; readonly how: 'merge' | 'replace' }
  | { readonly do: 'remove all' };

/** `data` null removes the record. */
interface KeepChange {
  readonly kind: string;
  readonly id: string;
  readonly data: unknown;
}

/** Where a record lies: one of a kind and a name is there once. */
const placeOf = ({ kind, id }: Pick<BackupRecord, 'kind' | 'id'>): string => JSON.stringify([kind, id]);

/**
 * What an operation means now; undefined where there is nothing to do it to. `turn` counts the operations: each is a minute
 * after the one before.
 */
export function stepOf(operation: Operation, model: Model, turn: number): Step | undefined {
  const at = new Date(Date.UTC(2026, 10, 29, 1, turn)).toISOString();
  const by = model.passphrase ?? null;
  const keep = (changes: readonly KeepChange[], asEdit = false): Step => ({ do: 'keep', at, asEdit, by, changes });
  const there = [...model.records.values()];
  switch (operation.do) {
    case 'save':
      return keep(operation.records.filter(({ data }) => data !== null), operation.asEdit);
    case 'save in another window':
      return { do: 'keep elsewhere', at, asEdit: false, by, changes: operation.records.filter(({ data }) => data !== null) };
    case 'change': {
      const found = there.filter(({ kind }) => kind === operation.record.kind);
      const record = found[operation.which % found.length] ?? operation.record;
      return keep([{ kind: record.kind, id: record.id, data: operation.record.data }], true);
    }
    case 'save long':
      return keep([{ kind: 'draft', id: 'long', data: operation.letter.repeat((operation.kilobytes * 1024) / new TextEncoder().encode(operation.letter).length) }]);
    case 'delete': {
      const record = there[operation.which % there.length];
      return record && keep([{ kind: record.kind, id: record.id, data: null }]);
    }
    case 'set lock': {
      const to = passphrases[operation.passphrase] ?? passphrases[0];
      return { do: 'set lock', to, by };
    }
    case 'remove lock':
    case 'new key':
      return model.passphrase === undefined ? undefined : { do: operation.do, by: model.passphrase };
    case 'try wrong': {
      const given = passphrases[operation.passphrase] ?? null;
      if (model.passphrase === undefined) return undefined;
      return { do: 'try wrong', with: given === model.passphrase ? null : given };
    }
    case 'export':
      return { do: 'export', at };
    case 'restore': {
      const backup = model.backups[operation.which % model.backups.length];
      return backup && { do: 'restore', file: backup.file, how: operation.how };
    }
    default:
      return { do: operation.do };
  }
}

/** What is there once the step is done. `file` is what an export made. */
export function afterStep(model: Model, step: Step, file = ''): Model {
  switch (step.do) {
    case 'keep':
    case 'keep elsewhere': {
      const records = new Map(model.records);
      for (const { kind, id, data } of step.changes) {
        const key = placeOf({ kind, id });
        if (data === null) records.delete(key);
        else records.set(key, { kind, id, format: 1, savedAt: step.at, data });
      }
      return { ...model, records };
    }
    case 'set lock':
      return { ...model, passphrase: step.to };
    case 'remove lock':
      return { ...model, passphrase: undefined };
    case 'export':
      return { ...model, backups: [...model.backups, { file, records: [...model.records.values()] }] };
    case 'restore':
      return { ...model, records: restored(model, step) };
    case 'remove all':
      return { ...model, records: new Map(), passphrase: undefined };
    default:
      return model;
  }
}

function restored({ records: before, backups }: Model, { file, how }: Extract<Step, { do: 'restore' }>): Model['records'] {
  const theirs = backups.find((backup) => backup.file === file)?.records ?? [];
  const keys = new Set(theirs.map(placeOf));
  const records = new Map([...before].filter(([key]) => how === 'merge' || keys.has(key)));
  for (const record of theirs) {
    const mine = records.get(placeOf(record));
    if (how === 'replace' || !mine || takesTheirs(mine, record)) records.set(placeOf(record), record);
  }
  return records;
}

/** Of two that say different things the one that was saved later; an agreement that was taken back stays so. */
function takesTheirs(mine: BackupRecord, theirs: BackupRecord): boolean {
  if (isDeepStrictEqual(mine.data, theirs.data)) return false;
  if (isTakenBack(mine) !== isTakenBack(theirs)) return isTakenBack(theirs);
  return theirs.savedAt > mine.savedAt;
}

function isTakenBack({ kind, data }: BackupRecord): boolean {
  if (kind !== 'agreement') return false;
  const { kind: state, agreement } = data as { readonly kind?: string; readonly agreement?: { readonly withdrawn?: unknown } };
  return state === 'taken-back' || agreement?.withdrawn !== undefined;
}

/** How the records differ from those of the model, in a few words; undefined where they don't. */
export function differenceFrom({ records }: Model, found: readonly BackupRecord[]): string | undefined {
  const [want, have] = [[...records.values()].map(asText), found.map(asText)];
  if (want.length === have.length && want.every((text, at) => text === have[at])) return undefined;
  const short = (texts: readonly string[]): string => texts.map((text) => text.slice(0, 160)).join('\n    ') || 'nothing';
  const missing = want.filter((text) => !have.includes(text));
  const strange = have.filter((text) => !want.includes(text));
  if (missing.length + strange.length === 0) return `another order:\n    ${short(have)}\n  instead of\n    ${short(want)}`;
  return `missing:\n    ${short(missing)}\n  there instead:\n    ${short(strange)}`;
}

function asText({ kind, id, format, savedAt, data }: BackupRecord): string {
  return JSON.stringify([kind, id, format, savedAt, data]);
}
