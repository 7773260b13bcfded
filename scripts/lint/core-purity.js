// What src/lib/core may not touch: the browser, a clock, chance.

import globals from 'globals';

// Node and browsers share these, and they still mean a clock, the network or output.
const impure = [
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'queueMicrotask',
  'setInterval',
  'setTimeout'
];

const shared = globals['shared-node-browser'];
const browserOnly = Object.keys(globals.browser).filter((name) => !(name in shared));

/** Arguments of `no-restricted-globals`. */
export const impureGlobals = [...browserOnly, ...impure, 'process', 'Buffer'].map((name) => ({
  name,
  message: 'core is data in, data out: pass it as an argument.'
}));

/** Arguments of `no-restricted-syntax`. */
export const impureSyntax = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'core has no chance: pass the number as an argument.'
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'core has no clock: pass the time as an argument.'
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'core has no clock: pass the time as an argument.'
  }
];
