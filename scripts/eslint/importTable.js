import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The room that a file is in, by the part of its path below src: a folder, `features/x`, or 'app' for the files beside
 * the folders.
 * @param {string} below
 */
function roomOf(below) {
  const [folder = '', second] = below.split('/');
  if (second === undefined) return 'app';
  return folder === 'features' ? `features/${second}` : folder;
}

/**
 * The path below src that an import means; undefined for a package, and beginning with '..' outside of src.
 * @param {string} source
 * @param {string} filename
 * @param {string} src
 */
function targetOf(source, filename, src) {
  if (source.startsWith('@/')) return source.slice(2);
  if (!source.startsWith('.')) return undefined;
  return relative(src, resolve(dirname(filename), source)).split(sep).join('/');
}

/**
 * Lets a folder of src import only what its row of the table allows, in whatever way it is written: '@/', relative,
 * dynamic, or as a re-export. Options: the src folder, the table (folder to folders, 'features' standing for all of
 * them), and for packages the only rooms that may import them.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importTable = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      room: '{{from}} may not import {{to}}: see the table in eslint.config.js.',
      package: '{{from}} may not import {{to}}.',
      outside: 'Nothing in src may import what lies outside of it.',
    },
  },
  create(context) {
    /** @type {{ src: string, table: Record<string, readonly string[]>, packages: Record<string, readonly string[]> }} */
    const { src, table, packages } = context.options[0];
    const below = relative(src, context.filename).split(sep).join('/');
    if (below.startsWith('..')) return {};
    const from = roomOf(below);
    const row = from.startsWith('features/') ? 'features' : from;
    const allowed = table[row] ?? [];

    /** @param {import('estree').Node | null | undefined} node */
    function look(node) {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const target = targetOf(node.value, context.filename, src);
      if (target === undefined) {
        const name = Object.keys(packages).find((one) => node.value === one || String(node.value).startsWith(`${one}/`));
        if (name && !packages[name]?.includes(row)) context.report({ node, messageId: 'package', data: { from, to: name } });
        return;
      }
      if (target.startsWith('..')) {
        context.report({ node, messageId: 'outside' });
        return;
      }
      const to = roomOf(target.includes('/') ? target : `${target}/`);
      const toRow = to.startsWith('features/') ? 'features' : to;
      const fits = to === from || (allowed.includes(toRow) && !(row === 'features' && toRow === 'features'));
      if (!fits) context.report({ node, messageId: 'room', data: { from, to } });
    }

    const rules = {
      /** @param {import('estree').ImportDeclaration} node */
      ImportDeclaration: (node) => {
        look(node.source);
      },
      /** @param {import('estree').ImportExpression} node */
      ImportExpression: (node) => {
        look(node.source);
      },
      /** @param {import('estree').ExportNamedDeclaration} node */
      ExportNamedDeclaration: (node) => {
        look(node.source);
      },
      /** @param {import('estree').ExportAllDeclaration} node */
      ExportAllDeclaration: (node) => {
        look(node.source);
      },
      /** `typeof import('…')` and `import('…').Type`. @param {{ source?: import('estree').Node, argument?: { literal?: import('estree').Node } }} node */
      TSImportType: (node) => {
        look(node.source ?? node.argument?.literal);
      },
    };
    return /** @type {import('eslint').Rule.RuleListener} */ (rules);
  },
};
