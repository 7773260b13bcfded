import { expect, it } from 'vitest';
import { Preferences } from './preferences.svelte.ts';

/** The system's settings, as a browser tells them. */
class FakeMedia extends EventTarget {
  readonly media = '';
  readonly onchange = null;
  matches = false;
  addListener = (): void => undefined;
  removeListener = (): void => undefined;

  set(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

it('follows the system until a person chooses, and stops when told', () => {
  const [dark, reduced] = [new FakeMedia(), new FakeMedia()];
  const preferences = new Preferences();
  const stop = preferences.follow((query) => (query.includes('dark') ? dark : reduced));
  expect([preferences.theme, preferences.isMotionReduced]).toEqual(['light', false]);
  dark.set(true);
  reduced.set(true);
  expect([preferences.theme, preferences.isMotionReduced]).toEqual(['dark', true]);
  preferences.setTheme('light');
  preferences.setMotion('full');
  expect([preferences.theme, preferences.isMotionReduced]).toEqual(['light', false]);
  preferences.setTheme('system');
  stop();
  dark.set(false);
  expect(preferences.theme).toBe('dark');
});

it('begins in English, with the map that fits the computer', () => {
  const { language, mapChoice, themeChoice, motionChoice } = new Preferences();
  expect([language, mapChoice, themeChoice, motionChoice]).toEqual([
    'en',
    'auto',
    'system',
    'system'
  ]);
});
