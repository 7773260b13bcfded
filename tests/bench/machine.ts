// On what all this was measured: without that no figure means anything.

import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { root } from '../../scripts/setup/run.mjs';
import { visit } from './launch.ts';

export interface Machine {
  /** Day, year first. */
  readonly date: string;
  readonly commit: string;
  readonly cpu: string;
  readonly memory: string;
  readonly system: string;
  readonly browser: string;
  /** What draws WebGL. */
  readonly renderer: string;
  /** Programs that wanted the CPU in the last minute, before we began. */
  readonly load: number;
}

export async function describeMachine(): Promise<Machine> {
  const [load = 0] = loadavg();
  const { browser, renderer } = await visit('webgl', async ({ browser, page }) => {
    await page.goto('about:blank');
    return {
      browser: browser.version(),
      renderer: await page.evaluate<string>('bench.renderer()')
    };
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD'),
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}, Node ${process.versions.node}`,
    browser: `Chromium ${browser}`,
    renderer,
    load: Math.round(load * 10) / 10
  };
}

/** One paragraph. */
export function machineText(machine: Machine, runs: number): string {
  const { date, commit, cpu, memory, system, browser, renderer, load } = machine;
  const drawn = /swiftshader|llvmpipe/i.test(renderer)
    ? `${renderer} (software, no GPU)`
    : renderer;
  return (
    `${date}, commit ${commit}; medians of ${runs} interleaved rounds. ` +
    `${cpu}, ${memory}, ${system}, ${browser}, WebGL by ${drawn}; load ${load} before the start.`
  );
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}
