// Opens the two windows of a talk.

import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The simple map: it is there at once, and a talk does not depend on the other. */
const SIMPLE = 'map=svg&motion=reduced';

/** Opens the stage at a step, at rest, with the map painted. */
export async function openStage(page: Page, query = SIMPLE): Promise<void> {
  await page.goto(`./present/?${query}`);
  await settled(page);
}

/** Opens the speaker window from the stage, as S does. */
export async function openSpeaker(stage: Page): Promise<Page> {
  const [speaker] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('s')]);
  await expect(speaker.locator('[data-notes]')).toBeVisible();
  await expect(speaker.locator('[data-stage-state]')).toHaveCount(0);
  return speaker;
}

export async function settled(stage: Page): Promise<void> {
  await expect(stage.locator('[data-map-settled="true"]')).toBeVisible();
}

/** Waits until a window is at a step. */
export async function isAt(window: Page, stepId: string): Promise<void> {
  await expect(window.locator(`[data-step="${stepId}"]`)).toHaveCount(1);
}

/** Waits for both windows. */
export async function areAt(stage: Page, speaker: Page, stepId: string): Promise<void> {
  await isAt(stage, stepId);
  await isAt(speaker, stepId);
}

/**
 * Presses keys and tells of each whether the page kept it from the browser.
 * A browser without a window does not reload by F5 anyway: counting loads would prove nothing.
 */
export async function keptFromBrowser(
  page: Page,
  keys: readonly string[]
): Promise<readonly boolean[]> {
  const kept: boolean[] = [];
  for (const key of keys) {
    const prevented = await page.evaluateHandle(() => {
      const told: boolean[] = [];
      // The page's own listener is there already, so this one runs after it.
      window.addEventListener('keydown', (event) => {
        if (event.key !== 'Shift') {
          told.push(event.defaultPrevented);
        }
      });
      return told;
    });
    await page.keyboard.press(key);
    kept.push(await prevented.evaluate(([first]) => first ?? false));
  }
  return kept;
}

/** What the fixed work below takes where the limits of the tests were set, milliseconds. */
const REFERENCE_MS = 25;

/** How many times slower this page runs at the moment than where the limits were set; at least 1. */
export async function slowness(window: Page): Promise<number> {
  const ms = await window.evaluate(async () => {
    const startMs = performance.now();
    for (let turn = 0; turn < 5; turn += 1) {
      let sum = 0;
      for (let index = 0; index < 1_000_000; index += 1) {
        sum += Math.sqrt(index);
      }
      await new Promise((done) => setTimeout(done, 0, sum));
    }
    return performance.now() - startMs;
  });
  return Math.max(ms / REFERENCE_MS, 1);
}

/** The middle one of some measurements: what else the machine did at one of them does not count. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export const STEPS = [
  'opening',
  'baghdad',
  'share',
  'brief',
  'mashhad',
  'tehran',
  'riyadh',
  'new-york-washington',
  'question'
] as const;
