import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { advice, candidates, ensureChromium } from './chromium.mjs';

interface Setup {
  env?: Record<string, string>;
  startable?: string[];
  isDebianRoot?: boolean;
  /** What an install command leaves behind, by the program that runs it. */
  installs?: Record<string, string>;
}

/** A machine on which only the listed programs start. */
function machine({ env = {}, startable = [], isDebianRoot = false, installs = {} }: Setup) {
  const ran: string[] = [];
  const there = new Set(startable);
  return {
    ran,
    env: { PATH: join('/', 'usr', 'bin'), ...env },
    playwrightsOwn: () => '/cache/playwright/chrome',
    starts: (path: string) => Promise.resolve(there.has(path)),
    isDebianRoot,
    run: (command: string, args: string[]) => {
      ran.push([command, ...args].join(' '));
      const left = installs[command];
      if (left) there.add(left);
      return Promise.resolve(left ? 0 : 1);
    }
  };
}

const system = join('/', 'usr', 'bin', 'chromium');

test('CHROMIUM_PATH is taken before all others', async () => {
  const setup = { env: { CHROMIUM_PATH: '/my/chrome' }, startable: ['/my/chrome', system] };
  expect(await ensureChromium(machine(setup))).toBe('/my/chrome');
});

test('a CHROMIUM_PATH that does not start is an error that names it', async () => {
  const setup = { env: { CHROMIUM_PATH: '/my/chrome' }, startable: [system] };
  await expect(ensureChromium(machine(setup))).rejects.toThrow('/my/chrome');
});

test("Playwright's own is tried before the system's", () => {
  const order = candidates(machine({}));
  expect(order[0]).toBe('/cache/playwright/chrome');
  expect(order).toContain(system);
});

test('one that is found is not installed again', async () => {
  const here = machine({ startable: [system], isDebianRoot: true });
  expect(await ensureChromium(here)).toBe(system);
  expect(here.ran).toEqual([]);
});

test('on Debian, root installs the package', async () => {
  const here = machine({ isDebianRoot: true, installs: { sh: system } });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await ensureChromium(here)).toBe(system);
  expect(here.ran).toEqual(['sh -c apt-get update && apt-get install -y chromium']);
});

test("elsewhere, Playwright's own is installed", async () => {
  const here = machine({ installs: { npx: '/cache/playwright/chrome' } });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await ensureChromium(here)).toBe('/cache/playwright/chrome');
  expect(here.ran).toEqual(['npx playwright install chromium']);
});

test('where none can be had, the error says what to do', async () => {
  const here = machine({ isDebianRoot: true });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await expect(ensureChromium(here)).rejects.toThrow(advice);
  expect(here.ran).toHaveLength(2);
});
