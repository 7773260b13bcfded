import type { InferOutput } from 'valibot';
import { certaintyOf, weakestCertainty } from '../certainty.ts';
import type { Place, Stop, StopRecord } from '../types.ts';
import type { Checked, Report } from '../check/check-items.ts';
import type { stopSchema } from '../schema/record-schemas.ts';

export type RawStop = InferOutput<typeof stopSchema>;

/** A stay with the order of its first and last record, so that a gap left by a broken record shows. */
export interface Stay {
  readonly stop: Stop;
  readonly firstOrder: number;
  readonly lastOrder: number;
}

const FILE = 'facts/stops.json';

/** The stays of the tour: consecutive records at one place are one. All but those at home have a number. */
export function staysOf(
  checked: readonly Checked<RawStop>[],
  places: readonly Place[],
  homeId: string | null,
  report: Report
): Stay[] {
  const sorted = [...checked].sort((a, b) => a.item.order - b.item.order);
  const seen = new Set<string>();
  let number = 0;
  return grouped(sorted).flatMap((group): Stay[] => {
    const [first] = group;
    const place = places.find((candidate) => candidate.id === first.item.placeId);
    if (!place?.position) {
      report({
        file: FILE,
        path: `${first.path}.placeId`,
        message: 'is a place without a position'
      });
      return [];
    }
    const { stopId: id } = first.item;
    if (seen.has(id)) {
      report({
        file: FILE,
        path: `${first.path}.stopId`,
        message: `"${id}" is another stay already`
      });
      return [];
    }
    seen.add(id);
    const records = group.map(({ item }) => recordOf(item));
    const stop: Stop = {
      id,
      placeId: place.id,
      position: place.position,
      names: place.names,
      number: place.id === homeId ? null : ++number,
      ...spanOf(records),
      isDagger: !group.some(({ item }) => item.cityInArticle),
      certainty: weakestCertainty(records.map((record) => record.certainty)),
      records
    };
    const last = group[group.length - 1] ?? first;
    return [{ stop, firstOrder: first.item.order, lastOrder: last.item.order }];
  });
}

type Group = [Checked<RawStop>, ...Checked<RawStop>[]];

function grouped(sorted: readonly Checked<RawStop>[]): Group[] {
  const groups: Group[] = [];
  for (const entry of sorted) {
    const group = groups.at(-1);
    if (group?.[0].item.placeId === entry.item.placeId) {
      group.push(entry);
    } else {
      groups.push([entry]);
    }
  }
  return groups;
}

function spanOf(records: readonly StopRecord[]): Pick<Stop, 'date' | 'dateEnd'> {
  const days = records
    .flatMap(({ date, dateEnd }) => [date, dateEnd])
    .filter((day) => day !== null)
    .sort();
  const [date = null] = days;
  const dateEnd = days[days.length - 1] ?? null;
  return { date, dateEnd: dateEnd === date ? null : dateEnd };
}

function recordOf(raw: RawStop): StopRecord {
  return {
    id: raw.id,
    placeId: raw.placeId,
    date: raw.date,
    dateEnd: raw.dateEnd,
    title: raw.title,
    people: raw.people,
    isInArticle: raw.inArticle,
    articleSays: raw.articleSays,
    othersSay: raw.externalSays,
    certainty: certaintyOf(raw),
    note: raw.note,
    sourceIds: raw.sourceIds
  };
}
