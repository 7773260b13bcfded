import type { Camera } from '../camera/camera.ts';
import { cameraFor } from '../camera/framing.ts';
import { flight, type Flight } from '../camera/flight.ts';
import type { Size } from '../geo/position.ts';
import type { Step, Story } from '../story/types.ts';

/** Legs are timed by duration, never by ground speed: at one speed the Atlantic would last 15 times longer than Mashhad to Tehran. */
const REGIONAL_LEG_MS = 1200;
const LONG_LEG_MS = 2400;
const LONG_LEG_KM = 5000;
const CALLS_MS = 1200;

/** When one arc is drawn. */
export interface ArcSpan {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  /** The stops at both ends; `null` for calls. */
  readonly fromStopId: string | null;
  readonly toStopId: string | null;
}

/** One step on the clock: first it moves, then it rests. */
export interface StepSpan {
  readonly step: Step;
  readonly index: number;
  readonly startMs: number;
  /** From here on nothing moves until the end. */
  readonly restMs: number;
  readonly endMs: number;
  readonly camera: Camera;
  readonly flight: Flight;
  readonly arcs: readonly ArcSpan[];
}

/** The whole tour on one clock, for a map of one size. */
export interface Timeline {
  readonly steps: readonly StepSpan[];
  readonly durationMs: number;
  /** Every leg that is drawn somewhere, in order. */
  readonly legs: readonly ArcSpan[];
}

/** Lays the story out in time. A story without steps gives an empty timeline of 0 ms. */
export function timelineOf(story: Story, size: Size): Timeline {
  const steps: StepSpan[] = [];
  let startMs = 0;
  let camera: Camera | null = null;
  for (const [index, step] of story.steps.entries()) {
    const to = cameraFor(step.framing, size);
    const way = flight(camera ?? to, to, size);
    const arcs = arcSpans(story, step, startMs + way.durationMs);
    const restMs = arcs.reduce((end, arc) => Math.max(end, arc.endMs), startMs + way.durationMs);
    const endMs = restMs + step.dwellMs;
    steps.push({ step, index, startMs, restMs, endMs, camera: to, flight: way, arcs });
    startMs = endMs;
    camera = to;
  }
  return {
    steps,
    durationMs: startMs,
    legs: steps.flatMap((span) => span.arcs.filter((arc) => arc.toStopId !== null))
  };
}

/** Legs one after the other, then nothing; calls all at once. */
function arcSpans(story: Story, step: Step, fromMs: number): ArcSpan[] {
  let atMs = fromMs;
  const spans: ArcSpan[] = step.callIds.map((id) => ({
    id,
    startMs: fromMs,
    endMs: fromMs + CALLS_MS,
    fromStopId: null,
    toStopId: null
  }));
  for (const id of step.legIds) {
    const leg = story.legs.find((candidate) => candidate.id === id);
    if (leg) {
      const endMs = atMs + (leg.distanceKm > LONG_LEG_KM ? LONG_LEG_MS : REGIONAL_LEG_MS);
      const { fromStopId, toStopId } = leg;
      spans.push({ id, startMs: atMs, endMs, fromStopId, toStopId });
      atMs = endMs;
    }
  }
  return spans;
}

/** The step at a moment; before the start the first, after the end the last; `null` in an empty timeline. */
export function spanAt(timeline: Timeline, elapsedMs: number): StepSpan | null {
  const { steps } = timeline;
  return steps.find((span) => elapsedMs < span.endMs) ?? steps[steps.length - 1] ?? null;
}
