import { easeInOut } from '../camera/flight.ts';
import type { ArcState } from '../scene/scene.ts';
import type { ArcFrame, Frame } from './frame.ts';
import { spanAt, type ArcSpan, type StepSpan, type Timeline } from './timeline.ts';

/**
 * The picture at one moment of the tour: camera, how far each arc is drawn, where the traveller is.
 * Pure: play, pause, scrub, step and export all ask it. Throws only for a timeline without steps.
 */
export function frameAt(timeline: Timeline, elapsedMs: number): Frame {
  const ms = Math.min(Math.max(elapsedMs, 0), timeline.durationMs);
  const span = spanAt(timeline, ms);
  if (!span) {
    throw new Error('frameAt: the timeline has no steps');
  }
  const way = span.flight;
  const { camera, opacity } = way.at(way.durationMs ? (ms - span.startMs) / way.durationMs : 1);
  const drawing = span.arcs.find((arc) => ms > arc.startMs && ms < arc.endMs) ?? null;
  const stopId = currentStopId(timeline, span, drawing, ms);
  return {
    elapsedMs: ms,
    stepId: span.step.id,
    camera,
    opacity,
    arcs: [
      ...timeline.legs.map((leg) => legFrame(leg, span, drawing, ms)),
      ...span.arcs.filter((arc) => arc.toStopId === null).map((arc) => callFrame(arc, ms))
    ],
    stopId,
    doneStopIds: doneStopIds(timeline, ms, stopId),
    isMoving: ms < span.restMs
  };
}

/** Drawn part of an arc by distance, eased so that it starts and ends slowly. */
function progress(arc: ArcSpan, ms: number): number {
  const k = (ms - arc.startMs) / (arc.endMs - arc.startMs);
  return easeInOut(Math.min(Math.max(k, 0), 1));
}

function legFrame(leg: ArcSpan, span: StepSpan, drawing: ArcSpan | null, ms: number): ArcFrame {
  const t = progress(leg, ms);
  const isThisLeg = drawing ? drawing.id === leg.id : span.step.emphasisLegId === leg.id;
  const state: ArcState = t === 0 ? 'next' : isThisLeg ? 'current' : 'flown';
  return { id: leg.id, t, state };
}

function callFrame(call: ArcSpan, ms: number): ArcFrame {
  return { id: call.id, t: progress(call, ms), state: 'current' };
}

/** While a leg is drawn the traveller is on the way to its end; at rest the step says where. */
function currentStopId(
  timeline: Timeline,
  span: StepSpan,
  drawing: ArcSpan | null,
  ms: number
): string | null {
  if (drawing?.toStopId) {
    return drawing.toStopId;
  }
  if (ms >= span.restMs || span.step.legIds.length === 0) {
    return span.step.stopId;
  }
  const reached = timeline.legs.filter((leg) => leg.endMs <= ms).at(-1);
  return reached?.toStopId ?? timeline.legs[0]?.fromStopId ?? null;
}

/** Stops the traveller has been to, but for the current one, in order of the tour. */
function doneStopIds(timeline: Timeline, ms: number, currentId: string | null): string[] {
  const visited = timeline.legs.flatMap((leg) => [
    ...(leg.startMs < ms && leg.fromStopId ? [leg.fromStopId] : []),
    ...(leg.endMs <= ms && leg.toStopId ? [leg.toStopId] : [])
  ]);
  return [...new Set(visited)].filter((id) => id !== currentId);
}
