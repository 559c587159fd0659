import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { backupKinds, recordKey, type Backup, type BackupRecord } from '@/domain/backup/backup';
import { eveningShapes } from '@/transfer/shapes/eveningShapes';
import { ownShapes } from '@/transfer/shapes/ownShapes';
import { sharedShapes } from '@/transfer/shapes/sharedShapes';

const shapes: Readonly<Record<string, unknown>> = { ...ownShapes, ...eveningShapes, ...sharedShapes };

/** What valibot lays open of a schema, as far as the shapes of records use it. */
interface Laid {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string }[];
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly item?: GenericSchema;
  readonly items?: readonly GenericSchema[];
  readonly rest?: GenericSchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: GenericSchema;
  readonly value?: GenericSchema;
  readonly wrapped?: GenericSchema;
}

const anyTime = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyName = fc.string({ maxLength: 12 }).filter((name) => name !== '__proto__');
const anyNumber = fc.integer({ min: 0, max: 1_000_000 });

/** Anything that the shape takes. */
function anyOf(schema: unknown): fc.Arbitrary<unknown> {
  const { type, pipe, entries = {}, item, items = [], rest, options = [], literal, key, value, wrapped } = schema as Laid;
  switch (type) {
    case 'string':
      return pipe?.some((part) => part.type === 'check') ? anyTime : fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), anyName);
    case 'number':
      return anyNumber;
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(literal);
    case 'picklist':
      return fc.constantFrom(...options);
    case 'union':
    case 'variant':
      return fc.oneof(...options.map(anyOf));
    case 'nullable':
      return fc.option(anyOf(wrapped));
    case 'array':
      return fc.array(anyOf(item), { maxLength: 4 });
    case 'tuple':
      return fc.tuple(...items.map(anyOf));
    case 'tuple_with_rest':
      return fc.tuple(fc.tuple(...items.map(anyOf)), fc.array(anyOf(rest), { maxLength: 3 })).map(([first, more]) => [...first, ...more]);
    case 'record':
      return fc
        .dictionary((key as unknown as Laid).type === 'string' ? anyName : (anyOf(key) as fc.Arbitrary<string>), anyOf(value), { maxKeys: 4 })
        .map((found) => ({ ...found }));
    case 'object':
      return anyObject(entries);
    case 'unknown':
      return fc.dictionary(anyName, fc.string(), { maxKeys: 4 }).map((found) => ({ ...found }));
    default:
      throw new Error(`There is no such shape: ${type}`);
  }
}

function anyObject(entries: Readonly<Record<string, GenericSchema>>): fc.Arbitrary<unknown> {
  const isOptional = (schema: GenericSchema): boolean => schema.type === 'exact_optional';
  const arbitraries = Object.fromEntries(
    Object.entries(entries).map(([name, schema]) => [name, anyOf(isOptional(schema) ? (schema as Laid).wrapped : schema)]),
  );
  const requiredKeys = Object.keys(entries).filter((name) => !isOptional(entries[name]!));
  return fc.record(arbitraries, { requiredKeys, noNullPrototype: true });
}

/** A record of any kind, with anything that its kind may hold. */
export const anyRecord: fc.Arbitrary<BackupRecord> = fc.constantFrom(...backupKinds).chain((kind) =>
  fc.record(
    {
      kind: fc.constant<string>(kind),
      id: fc.oneof(fc.constant('own'), fc.string({ minLength: 1, maxLength: 20 })),
      format: fc.constant(1),
      savedAt: anyTime,
      data: anyOf(shapes[kind]),
    },
    { noNullPrototype: true },
  ),
);

export const anyRecords = fc.uniqueArray(anyRecord, { selector: recordKey, maxLength: 40 });

export const anyBackup: fc.Arbitrary<Backup> = fc.record({ madeAt: anyTime, records: anyRecords }, { noNullPrototype: true });
