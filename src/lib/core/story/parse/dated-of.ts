import type { Dated } from '../text/holes.ts';
import type { Call, Stop, StopRecord, StoryEvent } from '../types.ts';

/** Everything with a date that a text may name, by id. */
export function datedOf(
  stops: readonly Stop[],
  events: readonly StoryEvent[],
  calls: readonly Call[]
): Dated[] {
  return [
    ...stops.map((stop): Dated => ({
      id: stop.id,
      days: daysOf(stop),
      certainty: stop.certainty,
      isInArticle: stop.records.some((record) => record.isInArticle),
      sourceIds: [...new Set(stop.records.flatMap((record) => record.sourceIds))]
    })),
    ...stops
      .flatMap((stop) => stop.records)
      .map((record): Dated => ({ ...record, days: daysOf(record) })),
    ...[...events, ...calls].map((fact): Dated => ({
      ...fact,
      days: { start: fact.date, end: fact.date }
    }))
  ];
}

function daysOf({ date, dateEnd }: Pick<Stop | StopRecord, 'date' | 'dateEnd'>): Dated['days'] {
  return date === null ? null : { start: date, end: dateEnd ?? date };
}
