import { describe, expect, it } from 'vitest';
import { SpeakerWindow } from './speaker-window.ts';

const URL_OF_STAGE = 'http://127.0.0.1:4173/present/?step=tehran';

/** A page, and the windows its browser opens by name; `refuses` opens none, `isFile` keeps addresses secret. */
function browser({ refuses = false, isFile = false } = {}) {
  const windows: { href: string; loads: number; closed: boolean; focused: number }[] = [];
  const open = (): unknown => {
    if (refuses) {
      return null;
    }
    let found = windows.find(({ closed }) => !closed);
    if (!found) {
      found = { href: 'about:blank', loads: 0, closed: false, focused: 0 };
      windows.push(found);
    }
    const it = found;
    const location = {
      get href() {
        if (isFile && it.loads > 0) {
          throw new DOMException('another file', 'SecurityError');
        }
        return it.href;
      },
      set href(href) {
        Object.assign(it, { href, loads: it.loads + 1 });
      }
    };
    return {
      location,
      focus: () => (it.focused += 1),
      get closed() {
        return it.closed;
      }
    };
  };
  // Of a window no more is needed.
  const own = { open, location: { href: URL_OF_STAGE } } as unknown as Window;
  /** A page of the stage, new or reloaded. */
  const page = () => {
    const speaker = new SpeakerWindow();
    return (url: string) => speaker.open(own, url);
  };
  return { windows, page };
}

describe('the speaker window', () => {
  it.each([false, true])('is loaded once, however often it is asked for; files: %s', (isFile) => {
    const { windows, page } = browser({ isFile });
    const open = page();
    const first = open('/speaker/?step=tehran');
    expect(open('/speaker/?step=riyadh')).toBe(first);
    page()('/speaker/?step=riyadh');
    expect(windows).toEqual([
      {
        href: 'http://127.0.0.1:4173/speaker/?step=tehran',
        loads: 1,
        closed: false,
        focused: 3
      }
    ]);
  });

  it('is opened again once it was closed', () => {
    const { windows, page } = browser();
    const open = page();
    open('/speaker/');
    Object.assign(windows[0] ?? {}, { closed: true });
    open('/speaker/');
    expect(windows.map(({ loads }) => loads)).toEqual([1, 1]);
  });

  it('is null where the browser opens none', () => {
    expect(browser({ refuses: true }).page()('/speaker/')).toBeNull();
  });
});
