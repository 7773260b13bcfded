import { en } from './en.ts';
import { speakerEn } from './en-speaker.ts';
import { talkEn } from './en-talk.ts';
import { translatorOf } from './translator-of.ts';

/** The words of the speaker window too, a catalogue of its own so that no other page loads them. */
export const speakerTranslator = translatorOf({ ...en, ...talkEn, ...speakerEn });
