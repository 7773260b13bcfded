import type { Problem, Story } from '../types.ts';
import { callsOf, flowsOf } from './arcs-of.ts';
import { checkItems, checkValue, uniqueById, type Checked, type Report } from './check-items.ts';
import { datedOf } from './dated-of.ts';
import { eventsOf } from './events-of.ts';
import { legsOf } from './legs-of.ts';
import { placesOf } from './places-of.ts';
import { isKnown, known, sourced, type Known } from './references.ts';
import * as schema from './schemas.ts';
import { sharesOf } from './shares-of.ts';
import { stepsOf } from './steps-of.ts';
import { staysOf } from './stops-of.ts';

/** The files of the content folder that the story is made from. */
export const STORY_FILES = [
  'meta.json',
  'study-region.json',
  'steps.json',
  'calls.json',
  'facts/stops.json',
  'facts/places.json',
  'facts/events.json',
  'facts/flows.json',
  'facts/sources.json',
  'facts/share-by-country.json'
] as const;

export type StoryFile = (typeof STORY_FILES)[number];

/** The content as it lies in its files, unchecked. A file that could not be read is left out. */
export type StoryFiles = Readonly<Partial<Record<StoryFile, unknown>>>;

/**
 * Builds the story from its files. Never throws on bad content: what is wrong is left out and reported
 * with file, place and reason, and everything that still makes sense is kept.
 */
export function parseStory(files: StoryFiles): {
  readonly story: Story;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);

  const sources = uniqueById(
    'facts/sources.json',
    checkItems(
      'facts/sources.json',
      'sources',
      files['facts/sources.json'],
      schema.sourceSchema,
      report
    ),
    report
  ).map(({ item }) => item);
  const sourceIds = known('source', sources);
  /** Each id once, each source real. */
  const facts = <Item extends { readonly id: string; readonly sourceIds: readonly string[] }>(
    file: StoryFile,
    checked: readonly Checked<Item>[]
  ): Checked<Item>[] => sourced(file, uniqueById(file, checked, report), sourceIds, report);

  const places = placesOf(
    facts(
      'facts/places.json',
      checkItems(
        'facts/places.json',
        'places',
        files['facts/places.json'],
        schema.placeSchema,
        report
      )
    )
  );
  const placeIds = known('place', places);

  const stays = staysOf(
    facts(
      'facts/stops.json',
      checkItems('facts/stops.json', 'stops', files['facts/stops.json'], schema.stopSchema, report)
    ).filter(named('facts/stops.json', ['placeId'], placeIds, report)),
    places,
    report
  );
  const stops = stays.map(({ stop }) => stop);
  const legs = legsOf(stays);

  const events = eventsOf(
    facts(
      'facts/events.json',
      checkItems(
        'facts/events.json',
        'events',
        files['facts/events.json'],
        schema.eventSchema,
        report
      )
    ).filter(named('facts/events.json', ['placeId'], placeIds, report)),
    places
  );
  const eventIds = known('event', events);
  const calls = callsOf(
    facts(
      'calls.json',
      checkItems('calls.json', 'calls', files['calls.json'], schema.callSchema, report)
    )
      .filter(named('calls.json', ['fromPlaceId', 'toPlaceId'], placeIds, report))
      .filter(named('calls.json', ['eventId'], eventIds, report)),
    places,
    events
  );
  const flows = flowsOf(
    facts(
      'facts/flows.json',
      checkItems(
        'facts/flows.json',
        'flows',
        flowList(files['facts/flows.json']),
        schema.flowSchema,
        report
      )
    ).filter(named('facts/flows.json', ['fromPlaceId', 'toPlaceId'], placeIds, report)),
    places
  );

  const steps = stepsOf(
    uniqueById(
      'steps.json',
      checkItems('steps.json', 'steps', files['steps.json'], schema.stepSchema, report),
      report
    ),
    {
      sources: sourceIds,
      places: placeIds,
      stops: known('stop', stops),
      legs: known('leg', legs),
      events: eventIds,
      calls: known('call', calls)
    },
    { dated: datedOf(stops, events, calls), stops, legs, places },
    report
  );

  const meta = checkValue('meta.json', '', files['meta.json'], schema.metaSchema, report);
  const studyRegion = checkValue(
    'study-region.json',
    '',
    files['study-region.json'],
    schema.studyRegionSchema,
    report
  );
  const shares = sharesOf(files['facts/share-by-country.json'], sourceIds, report);
  return {
    story: {
      title: meta?.title ?? '',
      subtitle: meta?.subtitle ?? '',
      steps,
      stops,
      legs,
      calls,
      events,
      flows,
      places,
      shares,
      studyRegion: studyRegion ?? [],
      sources
    },
    problems
  };
}

/** Keeps items whose named fields lead somewhere; an empty field leads nowhere on purpose. */
function named<Field extends string>(
  file: StoryFile,
  fields: readonly Field[],
  among: Known,
  report: Report
) {
  return ({ item, path }: Checked<Readonly<Record<Field, string | null>>>): boolean =>
    fields
      .map((field) => {
        const id = item[field];
        return id === null || isKnown(file, `${path}.${field}`, id, among, report);
      })
      .every(Boolean);
}

function flowList(file: unknown): unknown {
  return typeof file === 'object' && file !== null && 'flows' in file ? file.flows : file;
}
