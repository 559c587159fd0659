import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes down which files the parts of the app became and what each of them imports, for the size check; beside the
 * build, since it is no part of it.
 * @returns {import('vite').Plugin}
 */
export function chunkReport() {
  return {
    name: 'chunk-report',
    apply: 'build',
    writeBundle(_options, bundle) {
      /** @type {Record<string, { file: string, imports: string[], modules: string[] }>} */
      const report = {};
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        report[part.fileName] = {
          file: part.fileName,
          imports: part.imports,
          modules: Object.keys(part.modules).map((name) => relative(root, name.split('?')[0] ?? '')),
        };
      }
      mkdirSync(`${root}dist-report`, { recursive: true });
      writeFileSync(`${root}dist-report/chunks.json`, JSON.stringify(report, undefined, 1));
    },
  };
}
