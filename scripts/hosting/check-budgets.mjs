// Compares what was built with budgets.json: node scripts/hosting/check-budgets.mjs

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { measure } from './measure.mjs';

/** @typedef {Readonly<Record<string, { maxKb: number, why: string }>>} Budgets */

/**
 * What is over its budget, was not measured or has no budget, in words; the reason is told with it.
 * @param {Budgets} budgets
 * @param {Readonly<Record<string, number>>} bytes
 * @returns {string[]}
 */
export function overBudget(budgets, bytes) {
  const unplanned = Object.keys(bytes).filter((name) => !(name in budgets));
  const over = Object.entries(budgets).flatMap(([name, { maxKb, why }]) => {
    const measured = bytes[name];
    if (measured === undefined) return [`${name}: not measured`];
    const kb = measured / 1000;
    return kb <= maxKb ? [] : [`${name}: ${kb.toFixed(1)} kB, allowed are ${maxKb}. ${why}`];
  });
  return [...over, ...unplanned.map((name) => `${name}: has no budget`)];
}

if (process.argv[1] === import.meta.filename) {
  /** @type {Budgets} */
  const budgets = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
  const bytes = measure(join(root, 'build'), join(root, 'dist-usb'));
  for (const [name, { maxKb }] of Object.entries(budgets)) {
    const kb = ((bytes[name] ?? NaN) / 1000).toFixed(1);
    console.log(`${name.padEnd(20)} ${kb.padStart(8)} kB of ${maxKb}`);
  }
  const over = overBudget(budgets, bytes);
  for (const problem of over) console.error(problem);
  process.exitCode = over.length === 0 ? 0 : 1;
}
