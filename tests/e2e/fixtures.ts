// Every browser test runs with the network closed and ends without a problem of the page's own.

import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

interface Fixtures {
  /** What a test provokes on purpose, set by `test.use`; any other problem fails the test. */
  expectedProblem: RegExp | undefined;
  /** What went wrong in the pages so far: console errors, page errors, foreign requests. */
  problems: readonly string[];
}

export const test = base.extend<Fixtures>({
  expectedProblem: [undefined, { option: true }],

  problems: [
    async ({ context, baseURL, expectedProblem }, use) => {
      const problems: string[] = [];
      const record = (problem: string) => problems.push(problem);
      context.on('page', (page) => listenTo(page, record));
      await closeNetwork(context, new URL(baseURL ?? '').origin, record);
      await use(problems);
      const unexpected = problems.filter((problem) => !expectedProblem?.test(problem));
      expect(unexpected, 'the page has no problems').toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

/** True for the served site itself and for what never leaves the browser. */
export function isOwn(url: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(url);
  return protocol === 'data:' || asked === origin;
}

async function closeNetwork(
  context: BrowserContext,
  origin: string,
  record: (problem: string) => void
): Promise<void> {
  // A blob: address has the origin of the page that made it, so it counts as the site's own.
  const isForeign = (url: URL) => !isOwn(url.href, origin);
  await context.route(isForeign, async (route) => {
    record(`foreign request: ${route.request().method()} ${route.request().url()}`);
    await route.abort('blockedbyclient');
  });
  // Routed sockets connect to nothing unless told to.
  await context.routeWebSocket(/.*/, (socket) => {
    record(`web socket: ${socket.url()}`);
  });
}

function listenTo(page: Page, record: (problem: string) => void): void {
  page.on('pageerror', (error) => record(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    record(`console error: ${message.text()}${url ? ` (${url})` : ''}`);
  });
}
