import { describe, expect, it } from 'vitest';
import { doorPorts } from './door-ports.ts';

function browserWith(lock: () => Promise<void>, isGranted = true) {
  const own = {
    fullscreenEnabled: true,
    documentElement: {
      requestFullscreen: () => (isGranted ? Promise.resolve() : Promise.reject(new Error('no')))
    }
  } as unknown as Document;
  const browser = { keyboard: { lock, unlock: () => undefined } } as unknown as Navigator;
  return doorPorts(own, browser);
}

describe('full screen', () => {
  it('is granted also where the browser keeps Esc for itself', async () => {
    const { fillScreen } = browserWith(() => Promise.reject(new Error('no')));
    await expect(fillScreen?.()).resolves.toBeUndefined();
  });

  it('is refused where the browser says so', async () => {
    const { fillScreen } = browserWith(() => Promise.resolve(), false);
    await expect(fillScreen?.()).rejects.toThrow('no');
  });
});
