import type { MapLabel } from '../scene/labels-of.ts';
import type { Place } from '../story/types.ts';
import {
  countryOf,
  type LocateChoice,
  type LocateItem,
  type LocatePlan,
  type LocateRound,
  type LocateTarget,
  type Named
} from './locate.ts';

/** What the plan's ids stand for. */
export interface LocateWorld {
  readonly places: readonly Place[];
  readonly mapLabels: readonly MapLabel[];
}

/** Takes what cannot be asked: in which round of the plan, where in it, and why. */
export type ReportLocate = (round: number, path: string, message: string) => void;

/** So many are told at most. */
const ANCHORS = 2;

/** The rounds with names and positions. An item in which something is missing is left out and reported. */
export function roundsOf(
  plan: LocatePlan,
  { places, mapLabels }: LocateWorld,
  report: ReportLocate = () => undefined
): LocateRound[] {
  const country = (id: string): Named | null =>
    mapLabels.find((label) => label.kind === 'country' && label.id === id) ?? null;
  const place = (id: string): Place | null =>
    places.find((candidate) => candidate.id === id && candidate.position) ?? null;
  const named = ({ names, position }: Place): Named[] => (position ? [{ names, position }] : []);

  const choiceOf = (target: LocateTarget, problem: (message: string) => void): LocateChoice[] => {
    const code = countryOf(target);
    const at = code === null ? place(target.split(':')[1] ?? '') : null;
    const [found] = code === null ? (at ? named(at) : []) : [country(code)];
    if (!found) {
      problem(`names ${target}, which has no point on the map`);
      return [];
    }
    const { names, position } = found;
    return [{ target, names, position, country: at ? (country(at.iso3)?.names ?? null) : null }];
  };

  const itemOf = (
    item: LocatePlan['rounds'][number]['items'][number],
    anchorIds: readonly string[],
    problem: (field: string, message: string) => void
  ): LocateItem[] => {
    const targets = [item.target, ...item.others];
    const asked = choiceOf(item.target, (message) => problem('.target', message));
    const others = item.others.flatMap((other, at) =>
      choiceOf(other, (message) => problem(`.others[${at}]`, message))
    );
    const anchors = anchorIds
      .filter((id) => !targets.includes(`place:${id}`))
      .flatMap((id) => place(id) ?? [])
      .flatMap(named)
      .slice(0, ANCHORS);
    if (new Set(targets).size < targets.length) {
      problem('.others', 'name one place twice');
      return [];
    }
    if (anchors.length === 0) {
      problem('', 'has no anchor besides what may be chosen');
      return [];
    }
    const { fact, sourceIds } = item;
    const sources = plan.sources.filter(({ id }) => sourceIds.includes(id));
    const choices = [...asked, ...others].sort((a, b) => a.position[0] - b.position[0]);
    return choices.length < targets.length || sources.length === 0
      ? []
      : asked.map((choice) => ({ ...choice, choices, anchors, fact, sources }));
  };

  return plan.rounds
    .map(({ id, title, anchors, items }, at) => ({
      id,
      title,
      items: items.flatMap((item, index) =>
        itemOf(item, anchors, (field, message) => report(at, `.items[${index}]${field}`, message))
      )
    }))
    .filter(({ items }) => items.length > 0);
}
