// What may happen to a file on its way, and the pages it is watched on.

import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from '@playwright/test';

/** What a host may answer in place of a file. */
export type Fault = 'missing' | 'truncated' | 'html' | 'cut off' | 'late';

export const FAULTS: readonly Fault[] = ['missing', 'truncated', 'html', 'cut off'];

/** What the browser itself says of the above, besides the page. */
export const faultProblem =
  /console error: Failed to load resource: (the server responded with a status of 404|net::ERR_(FAILED|CONNECTION))/;

/** Has files answered wrongly, until told otherwise. */
export class FaultyHost {
  readonly #pattern: RegExp;
  #fault: Fault | null = null;
  #only: RegExp | null = null;
  #held: (() => void)[] = [];
  /** Every file asked for that the pattern fits, by the part of its path that fits. */
  readonly asked: string[] = [];

  private constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  static async of(where: Page | BrowserContext, pattern: RegExp): Promise<FaultyHost> {
    const host = new FaultyHost(pattern);
    await where.route(pattern, (route) => host.#answer(route));
    return host;
  }

  /** From now on, and if so said for some files only; `null` is a host in order, which also sends what was late. */
  answerWith(fault: Fault | null, only: RegExp | null = null): void {
    this.#fault = fault;
    this.#only = only;
    if (fault !== 'late') {
      this.#held.splice(0).forEach((release) => release());
    }
  }

  async #answer(route: Route): Promise<void> {
    const url = route.request().url();
    this.asked.push(this.#pattern.exec(url)?.[0] ?? '');
    switch (this.#only?.test(url) === false ? null : this.#fault) {
      case null:
        return route.continue();
      case 'missing':
        return route.fulfill({ status: 404, body: 'Not found' });
      case 'html':
        // A host that answers everything with its first page, as many are set up to do.
        return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>' });
      case 'truncated': {
        const whole = await (await route.fetch()).text();
        return route.fulfill({ status: 200, body: whole.slice(0, whole.length / 2) });
      }
      case 'cut off':
        return route.abort('connectionreset');
      case 'late':
        await new Promise<void>((release) => this.#held.push(release));
        return route.continue();
    }
  }
}

interface Built {
  readonly file: string;
  readonly name?: string;
}

function built(): Readonly<Record<string, Built>> {
  const path = '.svelte-kit/output/client/.vite/manifest.json';
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Built>;
}

/** The built file of a module that is fetched when needed. */
export function partFile(module: string): string {
  const file = built()[module]?.file;
  if (!file) throw new Error(`the build has no file for ${module} alone`);
  return file;
}

/** The built file of what several parts share, by what is in its name. */
export function sharedFile(part: string): string {
  const files = Object.values(built()).filter(({ name }) => name?.split('~').includes(part));
  const [only] = files;
  if (!only || files.length > 1) throw new Error(`the build has ${files.length} files for ${part}`);
  return only.file;
}
