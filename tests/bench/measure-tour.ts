// The tour as a person goes through it, with the key of every presenter.

import type { Page } from 'playwright';
import type { Visit } from './launch.ts';
import {
  frameFigures,
  measureStretch,
  without,
  type FrameFigures,
  type Stretch
} from './measure-frames.ts';
import { median } from './median.ts';
import { Meters } from './meters.ts';

const LEG = { from: 'brief', to: 'mashhad' };
/** How long the leg takes; see `core/tour/timeline.ts`. */
const LEG_MS = 1200;
/** Each visit goes the way so often: one leg in software is only a handful of frames. */
const TIMES = 3;

export interface LegFigures extends FrameFigures {
  /** CPU time of the main thread for the change of step itself: its text, strip, names and scene, ms. */
  readonly changeMainMs: number;
  /** CPU time of the main thread after it, while the arc alone is drawn, ms a frame. */
  readonly moveMainMsAFrame: number;
}

/** The leg from Islamabad to Mashhad in our page: text, strip, names and arc. */
export async function measureLeg(visit: Visit, siteUrl: string): Promise<LegFigures> {
  const { page } = visit;
  const meters = await Meters.open(visit);
  await page.goto(`${siteUrl}?step=${LEG.from}&map=maplibre`);
  await restsAt(page, LEG.from, 'maplibre');
  const wholes: Stretch[] = [];
  const beginnings: Stretch[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const whole = await measureStretch(
      page,
      meters,
      async () => beginnings.push(await stepOn(page, meters, LEG.to, 'bench.begun')),
      'bench.leg'
    );
    wholes.push(whole);
    await page.keyboard.press('PageUp');
    await restsAt(page, LEG.from, 'maplibre');
  }
  const moves = wholes.map((whole, index) => without(whole, beginnings[index] ?? whole));
  return {
    ...frameFigures(wholes),
    changeMainMs: median(beginnings.map(({ mainMs }) => mainMs)),
    moveMainMsAFrame: frameFigures(moves).mainMsAFrame
  };
}

/** The bare page moves its camera along the same leg for as long. */
export async function measureBareLeg(visit: Visit, bareUrl: string): Promise<FrameFigures> {
  const { page } = visit;
  const meters = await Meters.open(visit);
  await page.goto(bareUrl);
  const stretches = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.evaluate('prepareLeg()');
    const ease = (): Promise<unknown> => page.evaluate(`easeLeg(${LEG_MS})`);
    stretches.push(await measureStretch(page, meters, ease, 'bench.leg'));
  }
  return frameFigures(stretches);
}

/** The whole tour, step by step, with the simple map; only frames of a moving map count. */
export async function measureSimpleTour(
  visit: Visit,
  siteUrl: string,
  stepIds: readonly string[]
): Promise<FrameFigures> {
  const { page } = visit;
  const meters = await Meters.open(visit);
  await page.goto(siteUrl);
  const [first = '', ...others] = stepIds;
  await restsAt(page, first, 'svg');
  const stretches = [];
  for (const stepId of others) stretches.push(await stepOn(page, meters, stepId, 'bench.leg'));
  return frameFigures(stretches);
}

/** One step on; `counted` is the count of the frames to wait for: of the whole step, or of its beginning. */
function stepOn(
  page: Page,
  meters: Meters,
  stepId: string,
  counted: 'bench.leg' | 'bench.begun'
): Promise<Stretch> {
  const begin = async (): Promise<void> => {
    await page.evaluate(`bench.startLeg(${JSON.stringify(stepId)})`);
    await page.keyboard.press('PageDown');
  };
  return measureStretch(page, meters, begin, counted);
}

async function restsAt(page: Page, stepId: string, map: 'svg' | 'maplibre'): Promise<void> {
  const stage = `[data-stage][data-map="${map}"][data-map-settled="true"][data-step="${stepId}"]`;
  await page.locator(stage).waitFor({ state: 'attached' });
  await page.locator('[data-labels-settled="true"]').waitFor({ state: 'attached' });
}
