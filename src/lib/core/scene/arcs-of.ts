import type { Arc } from './scene.ts';
import { isIn } from '../chronicle/period.ts';
import { tourUntil } from '../chronicle/tour-until.ts';
import type { Days } from '../story/text/date-words.ts';
import type { LayerId } from '../story/layers.ts';
import type { Step, Story } from '../story/types.ts';

/** Sideways shift that keeps the way home from Washington off the way out to New York, pixels. */
const RETURN_OFFSET_PX = 3;

/**
 * Every arc of the scene: the tour's legs, the calls of the step, the flows; on the free map the calls of a period,
 * and the legs flown by its end. Flows that could not be verified come only with `withUnverified`.
 */
export function arcsOf(
  story: Story,
  step: Step | null,
  isOn: (layer: LayerId) => boolean,
  period: Days | null = null,
  withUnverified = false
): Arc[] {
  const { legs } = tourUntil(story, step ? null : period);
  const calls = story.calls.filter((call) =>
    step ? step.callIds.includes(call.id) : isOn('calls') && isIn(call.date, period)
  );
  const flows = isOn('flows')
    ? story.flows.filter((flow) => flow.isVerified || withUnverified)
    : [];
  return [
    ...(isOn('tour') ? legs : []).map((leg): Arc => ({
      id: leg.id,
      kind: 'leg',
      from: leg.from,
      to: leg.to,
      isInferred: leg.isInferred,
      offsetPx: leg.isInferred ? RETURN_OFFSET_PX : 0
    })),
    ...calls.map((call): Arc => ({
      id: call.id,
      kind: 'call',
      from: call.from,
      to: call.to,
      isInferred: false,
      offsetPx: 0
    })),
    ...flows.map((flow): Arc => ({
      id: flow.id,
      kind: 'flow',
      from: flow.from,
      to: flow.to,
      isInferred: true,
      offsetPx: 0,
      ...(flow.isVerified ? {} : { isUnverified: true })
    }))
  ];
}
