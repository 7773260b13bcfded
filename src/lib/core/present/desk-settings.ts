import * as v from 'valibot';
import { deskSchema, NOTES_PX, type Desk } from './desk.ts';
import { readKept } from './read-kept.ts';

/** What of the desk outlives a talk: size of the notes in pixels, and planned minutes by step id. */
export type DeskSettings = Pick<Desk, 'notesPx' | 'plan'>;

export const USUAL_SETTINGS: DeskSettings = { notesPx: NOTES_PX.usual, plan: {} };

const settingsSchema = v.pick(deskSchema, ['notesPx', 'plan']);

/** True where the speaker has changed anything; minutes that were never touched are in no plan. */
export function isChanged({ notesPx, plan }: DeskSettings): boolean {
  return notesPx !== USUAL_SETTINGS.notesPx || Object.keys(plan).length > 0;
}

/** Settings as they are kept; `null` where nothing is changed, and so nothing is to be kept. */
export function settingsText(settings: DeskSettings): string | null {
  const { notesPx, plan } = settings;
  return isChanged(settings) ? JSON.stringify({ notesPx, plan }) : null;
}

/** Settings as they were kept; the usual ones for nothing and for anything else. */
export function readSettings(text: string | null): DeskSettings {
  return readKept(settingsSchema, text) ?? USUAL_SETTINGS;
}
