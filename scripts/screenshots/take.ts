// Opens one address and takes its picture once the map says that it has settled.

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { viewports } from './options.ts';
import type { Shot } from './shots.ts';

// MapLibre in software needs seconds to its first frame, and longer on a busy machine.
const settleTimeoutMs = 120_000;

/** Contexts are kept per viewport and theme: neighbours then share the browser's cache. */
export class Photographer {
  readonly #browser: Browser;
  readonly #baseUrl: string;
  #context: BrowserContext | undefined;
  #setting = '';

  constructor(browser: Browser, baseUrl: string) {
    this.#browser = browser;
    this.#baseUrl = baseUrl;
  }

  /** Writes the picture to `path`; gives what the page complained of, in words. */
  async take(shot: Shot, path: string): Promise<string[]> {
    const context = await this.#contextFor(shot);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
    });
    try {
      const response = await page.goto(new URL(shot.url, this.#baseUrl).href);
      if (!response?.ok()) return [`the server answered ${response?.status() ?? 'nothing'}.`];
      await settled(page, shot);
      await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
    } finally {
      await page.close();
    }
    return problems;
  }

  async #contextFor({ viewport, theme }: Shot): Promise<BrowserContext> {
    const setting = `${viewport} ${theme}`;
    if (this.#context && this.#setting === setting) return this.#context;
    await this.#context?.close();
    this.#setting = setting;
    this.#context = await this.#browser.newContext(contextOptions(viewport, theme));
    return this.#context;
  }
}

function contextOptions(viewport: Shot['viewport'], theme: Shot['theme']): BrowserContextOptions {
  const { width, height, isPhone } = viewports[viewport];
  return {
    viewport: { width, height },
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    // A step then stands at its rest at once: the picture is that of the step, not of the way there.
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block'
  };
}

/** Waits for states the page names, never for a time. */
async function settled(page: Page, shot: Shot): Promise<void> {
  const selector = settledSelector(shot);
  const stage = page.locator(selector).first();
  await stage
    .waitFor({ state: 'attached', timeout: settleTimeoutMs })
    .catch(async (error: unknown) => {
      throw new Error(`${selector} did not appear; ${await stageState(page)}`, { cause: error });
    });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

function settledSelector({ page, map, stepId }: Shot): string {
  if (page === 'speaker') return `[data-speaker][data-step="${stepId}"] [data-notes]`;
  return map === null ? 'main' : stageSelector(map, stepId);
}

function stageSelector(map: string, stepId: string | null): string {
  const step = stepId === null ? '' : `[data-step="${stepId}"]`;
  return `[data-stage][data-map="${map}"][data-map-settled="true"]${step}`;
}

/** What the stage says instead, for the error's reader. */
async function stageState(page: Page): Promise<string> {
  const stage = page.locator('[data-stage]').first();
  if ((await stage.count()) === 0) return 'there is no [data-stage] on the page.';
  const names = ['data-map', 'data-step', 'data-map-settled'];
  const values = await Promise.all(names.map((name) => stage.getAttribute(name)));
  return `the stage says ${names.map((name, index) => `${name}="${values[index]}"`).join(' ')}.`;
}
