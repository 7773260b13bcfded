import type { GenericSchema, InferOutput } from 'valibot';
import {
  checkItems,
  checkValue,
  uniqueById,
  type Checked,
  type Report
} from '../check/check-items.ts';
import { isKnown, known, sourced, type Known } from '../check/references.ts';
import * as record from '../schema/record-schemas.ts';
import { metaSchema, stepSchema, studyRegionSchema } from '../schema/step-schemas.ts';
import type { Problem, Source, Story } from '../types.ts';
import { callsOf, flowsOf } from './arcs-of.ts';
import { datedOf } from './dated-of.ts';
import { eventsOf } from './events-of.ts';
import { legsOf } from './legs-of.ts';
import { placesOf } from './places-of.ts';
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
  const story = storyOf(files, report);
  return { story, problems };
}

function storyOf(files: StoryFiles, report: Report): Story {
  const sources = sourcesOf(files['facts/sources.json'], report);
  const sourceIds = known('source', sources);
  const facts = factReader(sourceIds, report);

  const places = placesOf(
    facts('facts/places.json', 'places', files['facts/places.json'], record.placeSchema)
  );
  const placeIds = known('place', places);
  const named = referrer(report);
  const meta = checkValue('meta.json', '', files['meta.json'], metaSchema, report);
  if (meta) {
    isKnown('meta.json', 'homePlaceId', meta.homePlaceId, placeIds, report);
  }

  const stays = staysOf(
    facts('facts/stops.json', 'stops', files['facts/stops.json'], record.stopSchema).filter(
      named('facts/stops.json', ['placeId'], placeIds)
    ),
    places,
    meta?.homePlaceId ?? null,
    report
  );
  const stops = stays.map(({ stop }) => stop);
  const legs = legsOf(stays);

  const events = eventsOf(
    facts('facts/events.json', 'events', files['facts/events.json'], record.eventSchema).filter(
      named('facts/events.json', ['placeId'], placeIds)
    ),
    places
  );
  const eventIds = known('event', events);
  const calls = callsOf(
    facts('calls.json', 'calls', files['calls.json'], record.callSchema)
      .filter(named('calls.json', ['fromPlaceId', 'toPlaceId'], placeIds))
      .filter(named('calls.json', ['eventId'], eventIds)),
    places,
    events
  );
  const flows = flowsOf(
    facts(
      'facts/flows.json',
      'flows',
      flowList(files['facts/flows.json']),
      record.flowSchema
    ).filter(named('facts/flows.json', ['fromPlaceId', 'toPlaceId'], placeIds)),
    places
  );

  const references = {
    sources: sourceIds,
    places: placeIds,
    stops: known('stop', stops),
    legs: known('leg', legs),
    events: eventIds,
    calls: known('call', calls)
  };
  const lookup = { dated: datedOf(stops, events, calls), stops, legs, places };
  const rawSteps = checkItems('steps.json', 'steps', files['steps.json'], stepSchema, report);
  const region = files['study-region.json'];
  return {
    title: meta?.title ?? '',
    subtitle: meta?.subtitle ?? '',
    steps: stepsOf(uniqueById('steps.json', rawSteps, report), references, lookup, report),
    stops,
    legs,
    calls,
    events,
    flows,
    places,
    shares: sharesOf(files['facts/share-by-country.json'], sourceIds, report),
    studyRegion: checkValue('study-region.json', '', region, studyRegionSchema, report) ?? [],
    sources
  };
}

function sourcesOf(raw: unknown, report: Report): Source[] {
  const file = 'facts/sources.json';
  const checked = checkItems(file, 'sources', raw, record.sourceSchema, report);
  return uniqueById(file, checked, report).map(({ item }) => item);
}

type FactSchema = GenericSchema<unknown, { readonly id: string; readonly sourceIds: string[] }>;

/** Reads a list of facts: each checked, each id once, each source real. */
function factReader(sources: Known, report: Report) {
  return <Schema extends FactSchema>(
    file: StoryFile,
    name: string,
    list: unknown,
    schema: Schema
  ): Checked<InferOutput<Schema>>[] => {
    const checked = checkItems(file, name, list, schema, report);
    return sourced(file, uniqueById(file, checked, report), sources, report);
  };
}

/** Keeps items whose named fields lead somewhere; an empty field leads nowhere on purpose. */
function referrer(report: Report) {
  return <Field extends string>(file: StoryFile, fields: readonly Field[], among: Known) =>
    ({ item, path }: Checked<Readonly<Record<Field, string | null>>>): boolean =>
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
