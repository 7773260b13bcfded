// What a page of the site may do, told to the browser in the page itself (<meta>).

import { createHash } from 'node:crypto';

/** @typedef {import('@sveltejs/kit').Config['kit']} Kit */
/** @typedef {NonNullable<NonNullable<NonNullable<Kit>['csp']>['directives']>} Directives */

/**
 * Nothing from another host, no `eval`, no frame, no form; inline scripts only by their hash.
 * Kit adds the hash of the script it writes; those of `template` are its own inline scripts.
 * @param {string} template the text of src/app.html
 * @returns {Directives}
 */
export function siteDirectives(template) {
  return {
    'default-src': ['self'],
    'script-src': ['self', ...scriptHashes(template)],
    'style-src': ['self'],
    // The painters place things by style attributes; they hold numbers and tokens only.
    'style-src-attr': ['unsafe-inline'],
    'img-src': ['self', 'data:', 'blob:'],
    'font-src': ['self', 'data:'],
    'media-src': ['self', 'blob:'],
    'connect-src': ['self'],
    'worker-src': ['self', 'blob:'],
    'frame-src': ['none'],
    'object-src': ['none'],
    'base-uri': ['none'],
    'form-action': ['none']
  };
}

/**
 * The same for the one-file edition: all is in the file, so nothing is fetched but what it holds.
 * @param {string} template the text of src/app.html
 * @returns {Directives}
 */
export function oneFileDirectives(template) {
  return {
    ...siteDirectives(template),
    'default-src': ['none'],
    // A file has no 'self': what is not inline is data: or a blob: made by the page.
    'script-src': scriptHashes(template),
    'style-src': ['unsafe-inline'],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'media-src': ['blob:'],
    'connect-src': ['data:', 'blob:'],
    // A page from a disk has no origin of its own; there MapLibre starts its worker from a data: address.
    'worker-src': ['blob:', 'data:']
  };
}

/**
 * The hashes of the inline scripts of an HTML text, as a policy names them.
 * @param {string} html
 * @returns {`sha256-${string}`[]}
 */
export function scriptHashes(html) {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => {
    return /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);
  });
}
