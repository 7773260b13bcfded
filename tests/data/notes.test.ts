import { describe, expect, it } from 'vitest';
import type { StepNotes } from '#lib/core/story/notes.ts';
import { parseNotes } from '#lib/core/story/parse/parse-notes.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { contentList, contentText, ROOT } from './content.ts';

const { story, notes } = readContent(ROOT);
const titled = notes.map((note): [string, StepNotes] => [note.stepId, note]);

it('every step has notes, in the order of the tour', () => {
  expect(notes.map(({ stepId }) => stepId)).toEqual(story.steps.map(({ id }) => id));
});

it('the talk is planned to last a quarter of an hour', () => {
  expect(notes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
});

describe('the notes of a step', () => {
  it.each(titled)('%s say two or three things, point at something and expect questions', (_, n) => {
    expect([2, 3]).toContain(n.say.length);
    expect(n.pointAt.length).toBeGreaterThan(0);
    expect(n.ifAsked.length).toBeGreaterThan(1);
    expect(n.ifAsked.some(({ isUnknown }) => isUnknown)).toBe(true);
    for (const { question } of n.ifAsked) {
      expect(question).toMatch(/\?$/);
    }
  });

  it.each(titled)('%s leave no hole and no line too long to be read at a glance', (_, n) => {
    const texts = [
      ...n.say.map(({ text }) => text),
      ...n.pointAt,
      ...n.ifAsked.map(({ answer }) => answer)
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|null/);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(42);
    }
  });

  it.each(titled)('%s are not what the stage shows', (id, n) => {
    const step = story.steps.find((candidate) => candidate.id === id);
    const onStage = [step?.headline, ...(step?.paragraphs.flat().map(({ text }) => text) ?? [])];
    for (const { text } of n.say) {
      expect(onStage).not.toContain(text);
    }
  });

  it.each(titled)('%s have no number or day that the content does not have', (_, n) => {
    const facts = [
      'steps.json',
      'calls.json',
      'facts/events.json',
      'facts/stops.json',
      'facts/share-by-country.json',
      'facts/article-claims.json'
    ].map(contentText);
    const known = [JSON.stringify(story), ...facts].join(' ');
    const said = [...n.say.map(({ text }) => text), ...n.ifAsked.map(({ answer }) => answer)];
    for (const figure of said.join(' ').match(/\d+(?:[,–-]\d+)*/g) ?? []) {
      expect(known.includes(figure) || isDistance(figure), figure).toBe(true);
    }
  });
});

/** Distances are computed from the stops and stand nowhere in the content. */
function isDistance(figure: string): boolean {
  const km = Number(figure.replace(',', ''));
  return story.legs.some(({ distanceKm }) => Math.abs(distanceKm - km) < distanceKm * 0.02);
}

describe('J12.2: no loaded word stands without whose word it is', () => {
  it.each(titled)('%s', (_, n) => {
    for (const text of [...n.say.map((s) => s.text), ...n.ifAsked.map((a) => a.answer)]) {
      expect(text).not.toMatch(/\b(regime|so-called|terrorists?|proxy|Shiites?)\b/i);
      for (const match of text.matchAll(/\b(assassinat\w*|martyr\w*|defensive action)/gi)) {
        expect(text.slice(0, match.index)).toMatch(/“[^”]*$/);
      }
    }
  });
});

describe('what is wrong in the notes is reported with its place', () => {
  const spoilt = (change: (list: Record<string, unknown>[]) => void) => {
    const list = contentList('notes.json');
    change(list);
    return parseNotes(list, story).problems.map(({ path, message }) => `${path} ${message}`);
  };

  it('an answer without a source', () => {
    const problems = spoilt((list) => {
      list[0] = { ...list[0], ifAsked: [{ question: 'Why?', answer: 'Because.', sourceIds: [] }] };
    });
    expect(problems[0]).toMatch(/^notes\[0\]\.ifAsked\[0\] has no source/);
  });

  it('notes for a step that does not exist, and the step left without any', () => {
    const problems = spoilt((list) => {
      list[1] = { ...list[1], id: 'elsewhere' };
    });
    expect(problems).toEqual([
      'notes[1].id names step "elsewhere", which does not exist',
      ' has no notes for step "baghdad"'
    ]);
  });

  it('a hole that cannot be filled and a source that does not exist', () => {
    const problems = spoilt((list) => {
      list[2] = { ...list[2], say: [{ text: '{date:nowhere}', sourceIds: ['s-none'] }] };
    });
    expect(problems).toEqual([
      'notes[2].say[0].text {date:nowhere} cannot be filled',
      'notes[2].say[0].sourceIds[0] names source "s-none", which does not exist'
    ]);
  });
});
