import { fileURLToPath } from 'node:url';
import vueI18n from '@intlify/eslint-plugin-vue-i18n';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';
import { importTable } from './scripts/eslint/importTable.js';

const path = (/** @type {string} */ from) => fileURLToPath(new URL(from, import.meta.url));

/** Who may import whom: the one place where it stands. A feature never imports another. */
const table = {
  domain: [],
  crypto: [],
  platform: [],
  ui: [],
  content: ['domain'],
  i18n: ['domain', 'content'],
  transfer: ['domain', 'crypto'],
  vault: ['domain', 'crypto'],
  stores: ['domain', 'content', 'transfer', 'vault', 'platform'],
  features: ['domain', 'content', 'stores', 'ui', 'i18n', 'platform'],
  app: ['domain', 'content', 'i18n', 'platform', 'ui', 'vault', 'stores', 'features'],
};

/** Packages that only some rooms may import. */
const vueRooms = ['platform', 'ui', 'i18n', 'stores', 'features', 'app'];
const packages = {
  dexie: ['vault'],
  vue: vueRooms,
  'vue-router': ['features', 'app'],
  pinia: ['stores', 'app'],
};

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', 'release/', 'node_modules/', 'test-results/', 'public/', 'src/vueFiles.d.ts', '*.json', 'tests/frozen/', 'docs/schema/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...vue.configs['flat/recommended'],
  .../** @type {any[]} */ (vueI18n.configs.recommended),
  {
    files: ['**/*.ts', '**/*.vue'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        project: ['./tsconfig.json', './tsconfig.node.json', './tsconfig.sw.json'],
        extraFileExtensions: ['.vue'],
        tsconfigRootDir: path('.'),
      },
    },
    rules: {
      // Numbers in texts are what they say; everything else in a template literal is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Vue's handlers are often one call whose answer nobody needs.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // TypeScript itself sees to it.
      'no-undef': 'off',
    },
  },
  { files: ['**/*.vue'], languageOptions: { parser: vueParser } },
  {
    files: ['src/**/*.ts', 'src/**/*.vue'],
    plugins: { house: { rules: { 'import-table': importTable } }, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: path('./tsconfig.json') })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'vue-eslint-parser': ['.vue'] },
      'vue-i18n': { localeDir: path('./src/i18n/messages/en/*.json'), messageSyntaxVersion: '^11.0.0' },
    },
    rules: {
      'house/import-table': ['error', { src: path('./src'), table, packages }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-mutable-exports': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'A union of strings, please.' }],
      'max-lines': ['error', { max: 300 }],
      'vue/no-v-html': 'error',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/define-props-destructuring': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-template-shadow': 'error',
      '@intlify/vue-i18n/no-raw-text': ['error', { ignorePattern: '^[\\s–·…:“”]*$' }],
      '@intlify/vue-i18n/no-missing-keys': 'error',
      '@intlify/vue-i18n/no-dynamic-keys': 'off',
    },
  },
  {
    files: ['src/**/*.vue'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'import-x/no-default-export': 'off',
      // Lint doesn't see the types that come out of templates and other components; vue-tsc does, and checks them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // How a template is laid out is a matter of taste and of nothing else.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/attributes-order': 'off',
    },
  },
  {
    // Samples for those who build the app: no build of it has them, so nobody translates them.
    files: ['src/features/gallery/*.vue'],
    rules: { '@intlify/vue-i18n/no-raw-text': 'off' },
  },
  {
    files: ['src/i18n/messages/**/*.json'],
    settings: { 'vue-i18n': { localeDir: path('./src/i18n/messages/en/*.json'), messageSyntaxVersion: '^11.0.0' } },
  },
  {
    files: ['tests/**/*.ts', '*.config.ts', 'scripts/**/*.js', 'policy/**/*.js', '*.js', 'tests/**/*.js'],
    languageOptions: { parserOptions: { ecmaVersion: 'latest' } },
    // TypeScript itself sees to it here as well.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test's `expect(x).toBe(y)` on possibly missing values is the point of it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests of faults wrap the browser's own methods and put them back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
