import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { backupKinds, type BackupRecord } from '@/domain/backup/backup';
import { plainExport } from '@/transfer/plainExport';
import { shapes } from '@/transfer/recordShapes';

const at = '2026-11-28T20:00:00.000Z';
const schemaFile = '../../../docs/schema/export.schema.json';

/** The schema as it has to be published: the envelope, and for each kind what its records hold. */
function schemaOfExports(): object {
  const anyOf = backupKinds.map((kind) => {
    const { $schema: _draft, ...data } = toJsonSchema(shapes[kind], { errorMode: 'ignore', typeMode: 'input' });
    return {
      title: kind,
      type: 'object',
      required: ['kind', 'id', 'format', 'savedAt', 'data'],
      properties: {
        kind: { const: kind },
        id: { type: 'string', minLength: 1 },
        format: { const: 1 },
        savedAt: { type: 'string', format: 'date-time' },
        data,
      },
    };
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What Lowlamp exports as JSON',
    description: 'Every record that is kept, as it stands. Members that are not named here may be there as well, and are to be passed over.',
    type: 'object',
    required: ['format', 'app', 'madeAt', 'records'],
    properties: {
      format: { const: 1 },
      app: { const: 'lowlamp' },
      madeAt: { type: 'string', format: 'date-time' },
      records: { type: 'array', items: { anyOf } },
    },
  };
}

const rating: BackupRecord = {
  kind: 'rating',
  id: 'r1',
  format: 1,
  savedAt: at,
  data: { practiceId: 'cuddling', direction: 'receive', helped: 2, at },
};

describe('everything as JSON', () => {
  it('holds the records as they were written, readable', () => {
    const text = plainExport({ madeAt: at, records: [rating] });
    expect(JSON.parse(text)).toEqual({ format: 1, app: 'lowlamp', madeAt: at, records: [rating] });
    expect(text).toContain('\n  "records": [\n');
  });

  it('is described by the published schema, which says what is read back from a backup and no other', async () => {
    await expect(`${JSON.stringify(schemaOfExports(), undefined, 1)}\n`).toMatchFileSnapshot(schemaFile);
  });

  it('is taken by another’s validator, and what is none isn’t', () => {
    const validate = new Ajv().compile(schemaOfExports());
    const exported = (records: readonly BackupRecord[]): unknown => JSON.parse(plainExport({ madeAt: at, records }));
    expect(validate(exported([rating]))).toBe(true);
    expect(validate(exported([{ ...rating, data: { ...(rating.data as object), helped: 7 } }]))).toBe(false);
    expect(validate(exported([{ ...rating, kind: 'nothing' }]))).toBe(false);
    expect(validate(exported([]))).toBe(true);
    expect(validate({})).toBe(false);
  });
});
