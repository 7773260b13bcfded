import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/core/scene/scene.ts';
import { PALETTES } from '#lib/core/theme/palette.ts';
import { parseAtlas } from './atlas.ts';
import { KASHMIR_IDS } from '#lib/core/geo/disputed.ts';
import { insetSvg } from './inset.ts';
import { svgPicture, type PictureOptions } from './svg-picture.ts';
import { SHARES, SIZE, testFrame, testScene } from './test-scene.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));

function picture(scene: Partial<Scene> = {}, options: PictureOptions = {}): string {
  return svgPicture(testScene(scene), testFrame(), SIZE, atlas, options);
}

/** Elements whose start tag holds a text. */
function tags(svg: string, holding: string): string[] {
  return (svg.match(/<[a-z][^>]*>/g) ?? []).filter((tag) => tag.includes(holding));
}

/** Every start tag has its end, in order. Enough of XML for what we write. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, end, tag, __, self) => {
      if (end) {
        if (open.pop() !== tag) open.push('mismatch');
      } else if (!self) {
        open.push(String(tag));
      }
      return '';
    }
  );
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot);)/.test(rest);
}

describe('svgPicture', () => {
  it('is the same text every time', () => {
    expect(picture()).toBe(picture());
  });

  it('keeps the poster within its budget', () => {
    const poster = picture({}, { responsive: true, title: 'Map of the tour' });
    expect(brotliCompressSync(poster).length).toBeLessThan(40_000);
  });

  it('is well-formed and has no number that is none', () => {
    const frames = [testFrame(), testFrame('wide'), testFrame('pakistan')];
    const scenes = [testScene(), testScene({ shares: SHARES, theme: 'stage' })];
    for (const frame of frames) {
      for (const scene of scenes) {
        const options = { marks: true, labels: true, title: 'Map' };
        const svg = svgPicture(scene, frame, SIZE, atlas, options);
        expect(isWellFormed(svg)).toBe(true);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      }
    }
  });

  it('escapes names and titles', () => {
    const text = '<script>"a" & b</script>';
    const [label] = testScene().labels;
    if (!label) throw new Error('the test scene has labels');
    const svg = picture({ labels: [{ ...label, text }] }, { labels: true, title: text });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;');
    expect(isWellFormed(svg)).toBe(true);
  });

  it('dots the Line of Control and dashes every other disputed line, in every theme', () => {
    for (const theme of ['light', 'dark', 'stage'] as const) {
      for (const shares of [[], SHARES]) {
        const svg = picture({ theme, shares });
        const [control] = tags(svg, 'data-line="loc"');
        const [others] = tags(svg, 'data-line="disputed"');
        expect(control).toMatch(/stroke-dasharray="0\.\d+ [\d.]+" stroke-linecap="round"/);
        expect(others).toMatch(/stroke-dasharray="[4-9][\d.]* [3-9][\d.]*"/);
        expect(others).not.toContain('stroke-linecap');
      }
    }
  });

  it('keeps the dots of a selected Kashmir', () => {
    const svg = picture({ selected: { kind: 'country', id: 'XK-AJK' } });
    const dotted = tags(svg, 'data-outline="country XK-AJK"').filter((tag) =>
      tag.includes('"0.1 5"')
    );
    expect(dotted).toHaveLength(1);
  });

  it('leaves Kashmir to no one in the share map', () => {
    const svg = picture({ shares: SHARES });
    for (const id of KASHMIR_IDS) {
      const areas = tags(svg, `data-area="${id}"`);
      expect(areas, id).toHaveLength(1);
      expect(areas[0], id).toContain('fill="url(#map-dispute)"');
    }
    expect(picture()).not.toContain('data-area');
  });

  it('does not count disputed land to the study country', () => {
    const without = picture({ studyCountryId: 'XK-GB' });
    expect(tags(picture(), 'data-layer="study"')).toHaveLength(1);
    expect(tags(picture(), 'data-layer="study"')).not.toEqual(tags(without, 'data-layer="study"'));
  });

  it('stripes two classes at 12 pixels and 45 degrees', () => {
    const svg = picture({ shares: SHARES }, { idPrefix: 'one-' });
    const [stripes] = tags(svg, 'id="one-stripes-1-2"');
    expect(stripes).toContain('width="12"');
    expect(stripes).toContain('rotate(45)');
    expect(tags(svg, 'data-area="PAK"')[0]).toContain('fill="url(#one-stripes-1-2)"');
    expect(tags(svg, 'data-area="UZB"')[0]).toContain('fill="url(#one-no-estimate)"');
    expect(tags(svg, 'data-area="IRN"')[0]).toContain('fill="var(--share-5)"');
  });

  it('fills Gaza and the West Bank with the figure of Palestine', () => {
    const svg = picture({ shares: [{ id: 'PSE', fill: { kind: 'class', classIndex: 0 } }] });
    expect(tags(svg, 'data-area="XP-GZ"')[0]).toContain('data-fill="class-0"');
    expect(tags(svg, 'data-area="XP-WB"')[0]).toContain('data-fill="class-0"');
  });

  it('needs no style sheet when it has a palette', () => {
    const options = { palette: PALETTES.dark, marks: true, labels: true };
    const svg = picture({ shares: SHARES }, options);
    expect(svg).not.toContain('var(');
    expect(svg).toContain(PALETTES.dark.sea);
  });

  it('draws marks and names only when asked', () => {
    expect(picture()).not.toMatch(/data-stop|<text/);
    const svg = picture({}, { marks: true, labels: true });
    expect(tags(svg, 'data-stop="mashhad"')).toHaveLength(1);
    expect(svg).toContain('>Mashhad</text>');
    expect(svg).toContain('>IRAN</text>');
  });

  it('is decoration without a title, a picture with one', () => {
    expect(picture()).toContain('aria-hidden="true"');
    expect(picture({}, { title: 'Map' })).toMatch(/role="img"[^>]*><title>Map<\/title>/);
  });
});

describe('insetSvg', () => {
  it('is a globe with the frame beside a flat map, and the region beside the globe', () => {
    const globe = insetSvg(testScene(), testFrame(), 148, atlas);
    expect(globe).toContain('<circle cx="74" cy="74" r="73"');
    expect(tags(globe, 'stroke="var(--ink)"')).toHaveLength(1);
    const region = insetSvg(testScene(), testFrame('wide'), 148, atlas);
    expect(region).toContain('viewBox="0 0 207 148"');
    expect(tags(region, 'data-stop="mashhad"')).toHaveLength(1);
    for (const svg of [globe, region]) {
      expect(isWellFormed(svg)).toBe(true);
      expect(svg).not.toContain('NaN');
      expect(brotliCompressSync(svg).length).toBeLessThan(12_000);
    }
  });

  it('keeps land and sea of one look only for that look', () => {
    const inLight = insetSvg(testScene(), testFrame(), 148, atlas, { palette: PALETTES.light });
    const inDark = insetSvg(testScene(), testFrame(), 148, atlas, { palette: PALETTES.dark });
    expect(inDark).toContain(PALETTES.dark.land);
    expect(inDark).not.toContain(PALETTES.light.land);
    const again = insetSvg(testScene(), testFrame(), 148, atlas, { palette: PALETTES.light });
    expect(again).toBe(inLight);
    const study = insetSvg(testScene({ studyCountryId: 'IRN' }), testFrame(), 148, atlas);
    expect(study).not.toBe(insetSvg(testScene(), testFrame(), 148, atlas));
  });
});
