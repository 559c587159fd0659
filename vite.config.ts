import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { VitePWA } from 'vite-plugin-pwa';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunkReport } from './scripts/chunkReport.js';
import { fileList } from './scripts/fileList.js';
import { firstScreens } from './scripts/firstScreens.js';
import { firstScript } from './scripts/firstScript.js';
import { manifestOf, otherManifests } from './scripts/manifests.js';
import { installFolder } from './scripts/servedApart.js';
import { shortPasswordList } from './scripts/shortPasswordList.js';

/**
 * Where the app stands on its host. By default all addresses in it are relative, so that one build works at the root
 * and in any folder.
 */
const base = process.env['BASE_PATH'] ?? './';
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };
const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));

const shared = {
  resolve: {
    // Packages go by where they stand in the project, even where that is a link: the same build, whatever folder it is made in.
    preserveSymlinks: true,
    alias: [
      { find: '@', replacement: path('./src') },
      // The package's own entry is a CommonJS file in a wrapper, which can't be trimmed to what is used.
      { find: /^dexie$/, replacement: path('./node_modules/dexie/dist/modern/dexie.mjs') },
    ],
  },
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
};

/** What turns the app's source into modules. Made anew for each build. */
const source = () => [
  vue(),
  onlyPassphrasesOfAge(),
];

/** Which features' screens come in one file: those that one goes between. Together they are packed much smaller than apart. */
const screenFiles: Readonly<Record<string, readonly string[]>> = {
  mine: ['card', 'menu', 'practice', 'boundaries', 'prepare'],
  evening: ['now', 'checkin', 'followups', 'repair', 'journal', 'insights', 'review'],
  people: ['partners', 'match', 'agreements', 'compare', 'exchange'],
  device: ['settings', 'lock', 'backup', 'exports'],
};

/** The name of the file that a feature's screens come in. */
function fileOfFeature(module: string): string | null {
  const feature = /src\/features\/(\w+)\//.exec(module)?.[1];
  if (!feature) return null;
  return Object.entries(screenFiles).find(([, features]) => features.includes(feature))?.[0] ?? feature;
}

/**
 * age reads and writes files for keys of five kinds as well, three of them by whole libraries of curves and lattices: 18 KiB.
 * Here files are sealed by passphrases only, so these stay out.
 */
const onlyPassphrasesOfAge = (): Plugin => ({
  name: 'only-passphrases-of-age',
  transform: {
    filter: { id: /age-encryption\/dist\/recipients\.js$/ },
    handler(code) {
      const imports = [
        ['import { MLKEM768P256, MLKEM768X25519 } from "@noble/post-quantum/hybrid.js";', 'const MLKEM768P256 = {}, MLKEM768X25519 = {};'],
        ['import { p256 } from "@noble/curves/nist.js";', 'const p256 = {};'],
        ['import * as x25519 from "./x25519.js";', 'const x25519 = {};'],
      ] as const;
      return imports.reduce((before, [whole, instead]) => {
        if (!before.includes(whole)) throw new Error('age-encryption imports its keys in another way: look at this plugin again');
        return before.replace(whole, instead);
      }, code);
    },
  },
});

export default defineConfig({
  ...shared,
  base,
  plugins: [
    source(),
    firstScript(),
    firstScreens(source(), shared),
    shortPasswordList(),
    otherManifests(base),
    chunkReport(),
    fileList(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*'],
        // What only a browser reads that installs the app is served apart: scripts/servedApart.js.
        globIgnores: ['_headers', 'sw.js', 'manifest.webmanifest', '.vite/**', `${installFolder}**`],
        maximumFileSizeToCacheInBytes: 4_000_000,
        // In the order of names, not in that of the disk: the same build on every machine.
        manifestTransforms: [(manifest) => ({ manifest: manifest.toSorted((one, other) => (one.url < other.url ? -1 : 1)) })],
        rollupFormat: 'iife',
      },
      manifest: manifestOf('lamp', base),
    }),
  ],
  // A name that stays: the page's policy allows exactly this address.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/keys.js' } } },
  build: {
    target: 'es2022',
    // The names of all parts that a part needs would stand in the first script: 2 KiB. The worker has them all at hand.
    modulePreload: { polyfill: false, resolveDependencies: (_file, parts, { hostType }) => (hostType === 'html' ? parts : []) },
    // The licences of what the build holds ask to be handed on with it.
    license: { fileName: 'licences.txt' },
    // The policy allows no picture that stands in the page itself.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // All that the first screen imports in one file: in twenty files the same script is a tenth larger on the way.
      // The entry stays apart until scripts/firstScript.js puts the two together: among others it would only be there, and nothing
      // would run it.
      output: {
        // As short as the builder makes them: one more character in each name is some 40 bytes of the first script.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], test: /^(?!.*(\.html|main\.ts)$)/ },
            // The same for what opens the vault, and what Home says as soon as it is open. What only a lock or a removal needs
            // comes apart.
            {
              name: 'vault',
              test: /\/dexie\/|src\/vault\/(disk|space|spaceVault|saveQueue|otherTabs|openVault)|src\/crypto\/(bytes|seal|dataKey|kdf|randomBytes)|src\/features\/home\/Home(Next|Row)/,
            },
            // What several screens need in one file, and the screens of a place in one each: many small files can't be packed
            // well, and everything is installed anyway.
            { name: 'shared', minShareCount: 2, test: /src\/(ui|domain|stores|platform|i18n(?!\/messages))\/|@lucide/ },
            // What the search and the list of keys need of two places, so that they don't bring all of them.
            { name: 'asked', test: /src\/features\/(settings\/KeyList|journal\/useJournal(Search|Words))/ },
            { name: fileOfFeature, test: /src\/features\// },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // How long something takes on a busy machine says nothing of it.
    testTimeout: 30_000,
    // One less than there are processors would be one, on the machine that has two.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
