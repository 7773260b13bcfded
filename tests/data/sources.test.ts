import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GEO_SOURCES } from '#lib/core/story/sources/geo-sources.ts';
import { linksIn } from '#lib/core/story/sources/links-in.ts';
import { kindOfTier, SOURCE_KINDS } from '#lib/core/story/sources/source-kind.ts';
import { usesOf } from '#lib/core/story/sources/uses-of.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const { story, facts } = readContent(ROOT);

describe('sources', () => {
  it('are of a kind that has a heading; only what was recalled reads so', () => {
    for (const source of facts.sources) {
      expect(SOURCE_KINDS).toContain(kindOfTier(source.tier));
    }
    const recalled = facts.sources.filter(({ tier }) => kindOfTier(tier) === 'recall');
    expect(recalled.map(({ id }) => id)).toEqual(['s-recall']);
  });

  it('addresses can be followed or are left out', () => {
    for (const link of facts.sources.flatMap(({ url }) => linksIn(url).links)) {
      expect(URL.canParse(link), link).toBe(true);
    }
    expect(facts.sources.filter(({ url }) => /find_string/.test(url))).toEqual([]);
  });

  it('Pew’s summary of Shia shares carries the third step and Pakistan’s figure', () => {
    const uses = facts.sources.flatMap(({ id }) => usesOf(id, story, facts));
    expect(uses.some(({ kind, id }) => kind === 'step' && id === 'share')).toBe(true);
    expect(uses.some(({ kind, id }) => kind === 'country' && id === 'PAK')).toBe(true);
  });

  it('the article carries every step but those told from other sources alone', () => {
    const steps = usesOf('s-art', story, facts).filter(({ kind }) => kind === 'step');
    const citing = story.steps.filter(({ paragraphs }) =>
      paragraphs.flat().some(({ sourceIds }) => sourceIds.includes('s-art'))
    );
    expect(steps.map(({ id }) => id)).toEqual(citing.map(({ id }) => id));
    expect(steps.length).toBeGreaterThan(5);
  });
});

describe('differences', () => {
  it('hold every claim that is not simply confirmed or supported, and opinions apart', () => {
    const open = facts.claims.filter(
      ({ status }) => !/^(confirmed|supported$|opinion)/.test(status) || /[A-Z]{5}/.test(status)
    );
    const told = new Set(facts.differences.map(({ claimId }) => claimId));
    expect(open.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
    expect(open.length).toBeGreaterThan(7);
  });

  it('tell loaded words only in quotation marks', () => {
    for (const { article, others } of facts.differences) {
      for (const text of [article, others]) {
        const unquoted = text.replace(/“[^”]*”/g, '');
        expect(unquoted).not.toMatch(
          /assassinat|martyr|defensive action|militia|regime|proxy|Shiite/i
        );
      }
    }
  });
});

describe('geodata', () => {
  const text = readFileSync(join(ROOT, 'static/geo/SOURCES.md'), 'utf8');

  it.each(GEO_SOURCES.map((source) => [source.name, source] as const))(
    '%s stands in SOURCES.md with its licence',
    (name, { licence, version }) => {
      const rows = text.split('\n').filter((line) => line.includes(name));
      expect(rows.some((row) => row.includes(licence) && row.includes(version))).toBe(true);
    }
  );

  it('no licence of SOURCES.md is left out', () => {
    const told = new Set(GEO_SOURCES.map(({ licence }) => licence));
    for (const licence of ['public domain', 'CC BY 4.0', 'Unicode-3.0', 'MIT', 'Unlicense']) {
      expect(text).toContain(licence);
      expect(told).toContain(licence);
    }
  });
});
