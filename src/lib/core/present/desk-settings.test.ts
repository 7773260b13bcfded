import { expect, it } from 'vitest';
import { readSettings, settingsText, USUAL_SETTINGS } from './desk-settings.ts';

it('what was changed is read back as it was kept', () => {
  const changed = { notesPx: 31, plan: { mashhad: 2.5 } };
  expect(readSettings(settingsText(changed))).toEqual(changed);
});

it('where nothing differs from the usual there is nothing to keep', () => {
  expect(settingsText(USUAL_SETTINGS)).toBeNull();
  expect(settingsText({ ...USUAL_SETTINGS, notesPx: 27 })).not.toBeNull();
  expect(settingsText({ ...USUAL_SETTINGS, plan: { mashhad: 0 } })).not.toBeNull();
});

it.each([
  null,
  '',
  '{',
  '"large"',
  'null',
  '{}',
  '{"notesPx":400,"plan":{}}',
  '{"notesPx":"31","plan":{}}',
  '{"notesPx":31,"plan":{"mashhad":-1}}',
  '{"notesPx":31,"plan":{"mashhad":1e9}}',
  '{"notesPx":31}'
])('%s is no settings: the usual ones are in force', (text) => {
  expect(readSettings(text)).toEqual(USUAL_SETTINGS);
});
