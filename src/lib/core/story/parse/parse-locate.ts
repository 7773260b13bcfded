import type { LocatePlan } from '#lib/core/locate/locate.ts';
import { roundsOf } from '#lib/core/locate/rounds-of.ts';
import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import { checkItems, uniqueById, type Report } from '../check/check-items.ts';
import { known, knownIds } from '../check/references.ts';
import { locateRoundSchema } from '../schema/locate-schemas.ts';
import type { Problem, Story } from '../types.ts';

/** The file of the content folder that the game is made from. */
export const LOCATE_FILE = 'locate.json';

/**
 * Checks the game's file against the story and the names on the map. Never throws on bad content: a round that is
 * wrong is left out, an id that stands for nothing too, and all is reported.
 */
export function parseLocate(
  raw: unknown,
  { places, sources }: Pick<Story, 'places' | 'sources'>,
  mapLabels: readonly MapLabel[]
): { readonly plan: LocatePlan; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const list = typeof raw === 'object' && raw !== null && 'rounds' in raw ? raw.rounds : undefined;
  const knownSources = known('source', sources);
  const checked = uniqueById(
    LOCATE_FILE,
    checkItems(LOCATE_FILE, 'rounds', list, locateRoundSchema, report),
    report
  );
  for (const { item, path } of checked) {
    item.items.forEach(({ sourceIds }, index) =>
      knownIds(LOCATE_FILE, `${path}.items[${index}].sourceIds`, sourceIds, knownSources, report)
    );
  }
  const rounds = checked.map(({ item }) => item);
  const named = new Set(rounds.flatMap(({ items }) => items).flatMap((item) => item.sourceIds));
  const plan = { rounds, sources: sources.filter(({ id }) => named.has(id)) };
  roundsOf(plan, { places, mapLabels }, (round, inRound, message) =>
    report({ file: LOCATE_FILE, path: `${checked[round]?.path ?? ''}${inRound}`, message })
  );
  return { plan, problems };
}
