import type { Feature, Geometry, Position as GeoPosition } from 'geojson';
import { greatCircle } from '../../src/lib/core/geo/great-circle.ts';
import { cutAtAntimeridian } from '../../src/lib/core/geo/longitude.ts';
import type { Position } from '../../src/lib/core/geo/position.ts';
import { roundDistanceKm } from '../../src/lib/core/geo/round-distance.ts';
import type { Names, Story } from '../../src/lib/core/story/types.ts';

type StoryFeature = Feature<Geometry, { readonly id: string } & Readonly<Record<string, unknown>>>;

/** One vertex every 50 km keeps a great circle within a pixel of its arc at any zoom of the tour. */
const STEP_KM = 50;

/** The stops in order as points, then the legs between them as great circles. */
export function tourFeatures({ stops, legs }: Story): StoryFeature[] {
  return [
    ...stops.map((stop, order) =>
      point(stop.position, {
        id: stop.id,
        kind: 'stop',
        order,
        number: stop.number,
        ...named(stop.names),
        date: stop.date,
        dateEnd: stop.dateEnd,
        cityInArticle: !stop.isDagger,
        people: stop.records.flatMap((record) => record.people),
        confidence: stop.certainty,
        sources: [...new Set(stop.records.flatMap((record) => record.sourceIds))]
      })
    ),
    ...legs.map((leg, order) => {
      const to = stops.find((stop) => stop.id === leg.toStopId);
      return line(leg.from, leg.to, {
        id: leg.id,
        kind: 'leg',
        order,
        from: leg.fromStopId,
        to: leg.toStopId,
        date: to?.date ?? null,
        distanceKm: roundDistanceKm(leg.distanceKm),
        inferred: leg.isInferred,
        people: [...new Set(to?.records.flatMap((record) => record.people))],
        confidence: to?.certainty ?? 'not-established',
        sources: leg.sourceIds
      });
    })
  ];
}

/** Reported recruitment as schematic arcs between named ends. */
export function flowFeatures({ flows }: Story): StoryFeature[] {
  return flows.map((flow) =>
    line(flow.from, flow.to, {
      id: flow.id,
      name: flow.name,
      unit: flow.unit,
      from: flow.fromPlaceId,
      to: flow.toPlaceId,
      label: 'reported recruitment, not a route',
      verified: flow.isVerified,
      confidence: flow.confidence,
      evidence: flow.evidence,
      sources: flow.sourceIds
    })
  );
}

/** The events that have a place. */
export function eventFeatures({ events }: Story): StoryFeature[] {
  return events.flatMap((event) =>
    event.position
      ? [
          point(event.position, {
            id: event.id,
            title: event.title,
            date: event.date,
            placeId: event.placeId,
            inArticle: event.isInArticle,
            confidence: event.certainty,
            note: event.note,
            sources: event.sourceIds
          })
        ]
      : []
  );
}

function named(names: Names): Readonly<Record<keyof Names, string>> {
  return { en: names.en, ur: names.ur, fa: names.fa, ar: names.ar };
}

function point(position: Position, properties: StoryFeature['properties']): StoryFeature {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: rounded(position) }
  };
}

/** A great circle, cut where it crosses the antimeridian (RFC 7946, 3.1.9). */
function line(from: Position, to: Position, properties: StoryFeature['properties']): StoryFeature {
  const pieces = cutAtAntimeridian(greatCircle(from, to).line(STEP_KM)).map((piece) =>
    piece.map(rounded)
  );
  const [only = []] = pieces;
  return {
    type: 'Feature',
    properties,
    geometry:
      pieces.length > 1
        ? { type: 'MultiLineString', coordinates: pieces }
        : { type: 'LineString', coordinates: only }
  };
}

/** Four digits, eleven metres: as fine as the places are given. */
function rounded([lng, lat]: Position): GeoPosition {
  return [Math.round(lng * 10_000) / 10_000, Math.round(lat * 10_000) / 10_000];
}
