import type { Page } from '@playwright/test';

/** What a window holds: the bytes of its scripts' own values, and its nodes and listeners. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What a snapshot says of its nodes: rows of numbers, of which these are the columns. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * What the browser keeps for itself: code that it compiled anew as it got warm, and its records of frames,
 * tasks and files. Both grow for minutes whatever a page does, and say nothing about what the page keeps.
 */
const OF_THE_BROWSER = new Set(['code', 'native', 'hidden', 'object shape', 'synthetic']);

/**
 * Reads what a window holds after everything unused was let go. A browser that keeps a popup in its opener's
 * process counts both windows in each.
 */
export async function heldReader(window: Page): Promise<() => Promise<Held>> {
  const session = await window.context().newCDPSession(window);
  let chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  return async () => {
    await window.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await session.send('HeapProfiler.collectGarbage');
    chunks = [];
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    const bytes = bytesOfScripts(JSON.parse(chunks.join('')) as Snapshot);
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { bytes, nodes, listeners: jsEventListeners };
  };
}

function bytesOfScripts({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let row = 0; row < nodes.length; row += fields.length) {
    const name = types[0][nodes[row + type] ?? -1];
    if (name === undefined) throw new Error(`heap snapshot: row ${row} has no known type`);
    if (!OF_THE_BROWSER.has(name)) bytes += nodes[row + size] ?? 0;
  }
  return bytes;
}
