import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ownSource = readFileSync(fileURLToPath(import.meta.url), 'utf8');
const exportsAtTheEnd = /export\s*\{([^}]*)\};?\s*$/;

/** The names in a list of imports or exports: those before "as", with those after it. @param {string} list */
const namesIn = (list) =>
  list.split(',').map((name) => {
    const [before = '', after = before] = name.trim().split(/\s+as\s+/);
    return { before, after };
  });

/**
 * Makes the first script and its entry one classic script, and of the module of its name one that only hands on what it
 * holds. Chromium keeps the compiled code of a classic script from the moment the worker installs it; a module that comes
 * from a worker is compiled anew at every start (measured in docs/decisions.md).
 *
 * What is handed on is as it was when the first script had run: nothing that it exports may be assigned anew. The lint's
 * rule on mutable exports holds the app's own modules to that; of the libraries' exports none is.
 * @param {string} first the first script's code @param {string} module its name @param {string} entry code that imports nothing but it
 */
export function classicFirst(first, module, entry) {
  const found = exportsAtTheEnd.exec(first);
  const imports = new RegExp(String.raw`import\s*\{([^}]*)\}\s*from\s*["']\./${module}["'];?`).exec(entry);
  if (!found?.[1] || !imports?.[1]) throw new Error('The first script or its entry isn’t made as it was: look at scripts/firstScript.js.');
  const exported = namesIn(found[1]);
  const inside = new Map(exported.map(({ before, after }) => [after, before]));
  const taken = namesIn(imports[1])
    .map(({ before, after }) => ({ from: inside.get(before) ?? '', to: after }))
    .filter(({ from, to }) => from !== to);
  // In a block of its own: its names are those of another file.
  const parameters = taken.map(({ from, to }) => `${from}:${to}`).join(',');
  const run = `(({${parameters}})=>{${entry.replace(imports[0], '')}})`;
  const given = `{${taken.map(({ from }) => from).join(',')}}`;
  const body = first
    .slice(0, found.index)
    .replaceAll('import.meta.resolve', 'undefined')
    .replaceAll('import.meta.url', '$here');
  const handOn = `{${exported.map(({ before, after }) => `${after}:${before}`).join(',')}}`;
  return {
    script: `(()=>{"use strict";const $here=document.currentScript.src;${body};globalThis.$first=${handOn};${run}(${given})})();\n`,
    module: `const {${exported.map(({ after }, at) => `${after}:_${at}`).join(',')}}=globalThis.$first;export{${exported.map(({ after }, at) => `_${at} as ${after}`).join(',')}};\n`,
  };
}

/**
 * Puts it into the build: before the first screens are made, which take the page as it is then.
 * @returns {import('vite').Plugin}
 */
export function firstScript() {
  return {
    name: 'first-script',
    apply: 'build',
    // What is written below comes after the names: a file that differs must not keep its own.
    augmentChunkHash: () => ownSource,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        const entry = chunks.find(({ isEntry }) => isEntry);
        const first = chunks.find(({ fileName }) => fileName === entry?.imports[0]);
        if (page?.type !== 'asset' || !entry || !first || entry.imports.length !== 1 || first.imports.length > 0) {
          throw new Error('The first script isn’t one file and its entry: look at the groups in vite.config.ts.');
        }
        const made = classicFirst(first.code, first.fileName.replace('assets/', ''), entry.code);
        entry.code = made.script;
        first.code = made.module;
        // After the looks, which the first frame waits for.
        const tag = /\s*<script type="module"[^>]*><\/script>/.exec(String(page.source))?.[0];
        if (!tag) throw new Error('The page has no script where it stood: look at scripts/firstScript.js.');
        page.source = String(page.source)
          .replace(tag, '')
          .replace(/\s*<link rel="modulepreload"[^>]*>/, '')
          .replace('</head>', `${tag.replace(/ type="module"[^>]* src=/, ' defer src=')}\n  </head>`);
      },
    },
  };
}
