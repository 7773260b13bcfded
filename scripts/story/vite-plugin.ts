import { join } from 'node:path';
import type { Plugin } from 'vite';
import { AREA_FILES, readAreaSizes } from './area-sizes.ts';
import { leanStory } from './lean-story.ts';
import { LABEL_FILE, readCountryPositions, readMapLabels } from './map-labels.ts';
import { CONTENT_FILES, CONTENT_FOLDER, readContent, type Content } from './read-content.ts';

type Reader = (root: string, content: () => Content) => unknown;

const MODULES: Readonly<Record<string, Reader>> = {
  'virtual:story': (_, content) => leanStory(content().story),
  'virtual:facts': (_, content) => content().facts,
  'virtual:notes': (_, content) => content().notes,
  'virtual:locate': (_, content) => content().locate,
  'virtual:content-problems': (_, content) => content().problems,
  'virtual:area-sizes': (root) => readAreaSizes(root),
  'virtual:map-labels': (root) => readMapLabels(root),
  'virtual:country-positions': (root, content) =>
    readCountryPositions(
      root,
      content().facts.shares.countries.map(({ iso3 }) => iso3)
    )
};

/**
 * Gives the checked content as modules: `virtual:story` what the tour needs, `virtual:facts` everything
 * else, `virtual:notes` what only the speaker sees, `virtual:locate` the game, `virtual:map-labels` the names of countries and
 * seas, `virtual:country-positions` where the circle of a country with a figure stands,
 * `virtual:area-sizes` how large every area is. A problem in the content stops a build with the list of all of
 * them, file and line. While developing, and in a build in the mode `draft`, it is a warning: what is wrong is
 * left out, the rest is shown, and `virtual:content-problems` lets the pages say what is missing.
 */
export function storyPlugin(): Plugin {
  let root = process.cwd();
  let isStrict = false;
  return {
    name: 'story-content',
    configResolved(config) {
      root = config.root;
      isStrict = config.command === 'build' && config.mode !== 'draft';
    },
    resolveId: (id) => (id in MODULES ? `\0${id}` : null),
    load(id) {
      const read = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!read) {
        return null;
      }
      // A changed file makes these modules stale, and the page loads anew.
      for (const file of CONTENT_FILES) {
        this.addWatchFile(join(root, CONTENT_FOLDER, file));
      }
      for (const file of [LABEL_FILE, ...AREA_FILES]) {
        this.addWatchFile(join(root, file));
      }
      const content = (): Content => {
        const read = readContent(root);
        if (read.problems.length > 0) {
          const message = `The content has problems:\n${read.problems.join('\n')}`;
          if (isStrict) {
            this.error(message);
          }
          this.warn(message);
        }
        return read;
      };
      return `export default ${JSON.stringify(read(root, content))};`;
    }
  };
}
