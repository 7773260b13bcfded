import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/story/read-content.ts';
import { contentText, ROOT } from './content.ts';
import { loadedWordsIn, wrongGulfsIn } from './loaded-words.ts';

const { story, facts } = readContent(ROOT);

const sentences = story.steps.flatMap((step) => [
  step.headline,
  step.certaintyText,
  step.mapText,
  ...step.paragraphs.flat().map(({ text }) => text)
]);
const titles = [...story.calls, ...story.events].map(({ title }) => title);
const descriptions = story.places.map(({ description }) => description);

describe('J12.2: no loaded word stands without whose word it is', () => {
  it.each([...sentences, ...titles, ...descriptions].map((text) => [text]))('%s', (text) => {
    expect(loadedWordsIn(text)).toEqual([]);
  });

  it('the Gulf has the name the United Nations use', () => {
    expect(sentences.flatMap(wrongGulfsIn)).toEqual([]);
  });

  it('Gilgit-Baltistan and Kashmir are said to be administered, not owned', () => {
    for (const { description } of story.places.filter(({ description: d }) =>
      /Baltistan/.test(d)
    )) {
      expect(description).toMatch(/administered by Pakistan/);
    }
  });
});

describe('J12.5: no mark below province level for communities that were attacked', () => {
  it('a place that stands for a people is an anchor and no mark, unless the article names it', () => {
    const ofCommunity = story.places.filter(({ id }) =>
      ['parachinar', 'quetta', 'qatif', 'bamyan', 'nili'].includes(id)
    );
    expect(ofCommunity).toHaveLength(5);
    for (const { kind, isInArticle } of ofCommunity) {
      expect(isInArticle ? 'point' : kind).toBe(isInArticle ? 'point' : 'anchor');
    }
  });

  it('Gilgit is a town like any other: the rule on harm does not name it, and its mark has no magnitude', () => {
    const harm = facts.neutrality.find(({ topic }) => topic === 'Harm')?.advice ?? '';
    const named = story.places.filter(({ names }) => harm.includes(names.en));
    expect(named.map(({ id }) => id)).toEqual(['parachinar', 'quetta', 'qatif']);
    const gilgit = story.places.find(({ id }) => id === 'gilgit');
    expect(gilgit?.kind).toBe('city');
    expect(Object.values(gilgit ?? {}).filter((value) => typeof value === 'number')).toEqual([]);
    expect(story.steps.flatMap(({ placeIds }) => placeIds)).not.toContain('gilgit');
  });

  it('steps name no place of a community but those in the article', () => {
    const anchors = new Set(story.places.filter((p) => p.kind === 'anchor').map(({ id }) => id));
    expect(story.steps.flatMap((s) => s.placeIds).filter((id) => anchors.has(id))).toEqual([]);
  });

  it('events are points: no count of dead or wounded is a field of its own', () => {
    for (const event of story.events) {
      expect(Object.values(event).filter((value) => typeof value === 'number')).toEqual([]);
    }
  });

  it('flows that start at an anchor are not verified, so they are off unless asked for', () => {
    const anchors = new Set(story.places.filter((p) => p.kind === 'anchor').map(({ id }) => id));
    const flows = story.flows.filter((f) => anchors.has(f.fromPlaceId) || anchors.has(f.toPlaceId));
    expect(flows.map(({ id }) => id)).toEqual(['f3', 'f7']);
    expect(flows.every(({ isVerified }) => !isVerified)).toBe(true);
  });
});

it('J12.4: no file of the content says who is on whose side', () => {
  for (const file of ['steps.json', 'calls.json', 'facts/places.json', 'facts/flows.json']) {
    expect(contentText(file)).not.toMatch(/"(side|camp)s?":/i);
  }
});
