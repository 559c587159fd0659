import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importTable } from '../../../scripts/eslint/importTable.js';

const options = {
  src: '/project/src',
  table: { domain: [], ui: [], stores: ['domain'], features: ['domain', 'stores', 'ui'], app: ['features', 'stores'] },
  packages: { dexie: ['vault'], pinia: ['stores', 'app'] },
};

/** The messages about one line in one file. */
function complaints(file: string, code: string): readonly string[] {
  const linter = new Linter({ cwd: '/project' });
  return linter
    .verify(
      code,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { house: { rules: { 'import-table': importTable } } },
        rules: { 'house/import-table': ['error', options] },
      },
      { filename: `/project/src/${file}` },
    )
    .map(({ messageId, message }) => messageId ?? message);
}

describe('the import table', () => {
  it.each([
    ['an alias', "import { a } from '@/stores/quiz';"],
    ['a relative path', "import { a } from '../stores/quiz';"],
    ['a detour', "import { a } from '../ui/../stores/quiz';"],
    ['a dynamic import', "const a = import('@/stores/quiz');"],
    ['a type', "import type { A } from '@/stores/quiz';"],
    ['a type in place', "let a: import('@/stores/quiz').A;"],
    ['a re-export', "export { a } from '@/stores/quiz';"],
    ['a re-export of all', "export * from '../stores/quiz';"],
  ])('refuses what the row does not allow, as %s', (_way, code) => {
    expect(complaints('domain/need.ts', code)).toEqual(['room']);
    expect(complaints('features/quiz/page.ts', code.replace('../', '../../'))).toEqual([]);
  });

  it('refuses one feature to another, and lets it have its own', () => {
    expect(complaints('features/quiz/page.ts', "import { a } from '@/features/card/letter';")).toEqual(['room']);
    expect(complaints('features/quiz/page.ts', "import { a } from '../card/letter';")).toEqual(['room']);
    expect(complaints('features/quiz/page.ts', "import { a } from './other';")).toEqual([]);
    expect(complaints('app/router.ts', "const a = () => import('@/features/card/letter');")).toEqual([]);
  });

  it('keeps packages to their rooms, with their parts', () => {
    expect(complaints('stores/quiz.ts', "import Dexie from 'dexie';")).toEqual(['package']);
    expect(complaints('domain/need.ts', "import { a } from 'pinia/part';")).toEqual(['package']);
    expect(complaints('stores/quiz.ts', "import { a } from 'pinia';")).toEqual([]);
    expect(complaints('domain/need.ts', "import { a } from 'piniata';")).toEqual([]);
  });

  it('refuses what lies outside of src', () => {
    expect(complaints('app/start.ts', "import { a } from '../../scripts/serve.js';")).toEqual(['outside']);
  });
});
