// ESLint rules of our own: the import table, and no barrels.

import { relative, sep } from 'node:path';
import { importProblem } from './import-table.js';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */
/** @typedef {import('eslint').Rule.RuleContext} RuleContext */
/** @typedef {import('estree').Node} Node */

const uncheckable = 'Name the imported file in plain quotes, so that it can be checked.';

/** @type {RuleModule} */
const importTable = {
  meta: { type: 'problem', docs: { description: 'allow only the imports of the import table' } },
  create(context) {
    const file = fileOf(context);
    /** @param {Node} node the expression that names what is imported */
    function check(node) {
      const isPlain = node.type === 'Literal' && typeof node.value === 'string';
      if (!isPlain && !file.startsWith('src/')) return;
      const message = isPlain ? importProblem(file, String(node.value)) : uncheckable;
      if (message) context.report({ node, message });
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => node.source && check(node.source),
      // `await import('…')`
      ImportExpression: (node) => check(node.source),
      // `type T = import('…').T`
      TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument)
    };
  }
};

/** @type {RuleModule} */
const noBarrel = {
  meta: { type: 'problem', docs: { description: 'ban index files and `export *` in src/' } },
  create(context) {
    const file = fileOf(context);
    if (!file.startsWith('src/')) return {};
    return {
      Program(node) {
        if (!/(^|\/)index(\.svelte)?\.(ts|js)$/.test(file)) return;
        context.report({ node, message: 'No index files: name the file after its one idea.' });
      },
      ExportAllDeclaration(node) {
        context.report({ node, message: 'No barrels: import from the file that has it.' });
      }
    };
  }
};

export const local = { rules: { 'import-table': importTable, 'no-barrel': noBarrel } };

/**
 * The linted file from the repository's root, with `/` on every system.
 * @param {RuleContext} context
 */
function fileOf(context) {
  return relative(context.cwd, context.filename).split(sep).join('/');
}
