// Which pictures the options ask for, as data.

import type { Options, Page, PainterKind, Theme, ViewportId } from './options.ts';

export interface Shot {
  /** Path of the picture inside the output folder. */
  readonly file: string;
  /** Address from the site's root, without a leading slash. */
  readonly url: string;
  readonly page: Page;
  /** The step that must be on the stage, or `null` on a page without steps. */
  readonly stepId: string | null;
  readonly viewport: ViewportId;
  readonly theme: Theme;
  /** The painter that must have settled, or `null` on a page whose map is none or only pictures. */
  readonly map: PainterKind | null;
}

/**
 * One shot for every combination asked for, grouped so that neighbours share viewport and theme.
 * Throws when a step is asked for that the story does not have.
 */
export function shotsOf(options: Options, storySteps: readonly string[]): Shot[] {
  const unknown = options.steps.find((step) => !storySteps.includes(step));
  if (unknown !== undefined) {
    throw new Error(`--steps ${unknown} is not a step: give ${storySteps.join(', ')}.`);
  }
  return options.viewports.flatMap((viewport) =>
    options.themes.flatMap((theme) =>
      subjectsOf(options, storySteps).map(({ name, stepId, map }) => ({
        file: `${[name, viewport, theme, ...(map ? [map] : [])].join('-')}.png`,
        url: address(options, { stepId, map }, theme),
        page: options.page,
        stepId,
        viewport,
        theme,
        map
      }))
    )
  );
}

type Subject = Pick<Shot, 'stepId' | 'map'> & { readonly name: string };

function subjectsOf({ page, steps, maps }: Options, storySteps: readonly string[]): Subject[] {
  // The place in the tour first, so that a folder lists the pictures in order.
  const ofSteps = (steps.length > 0 ? steps : storySteps).map((stepId) => ({
    name: `${storySteps.indexOf(stepId) + 1}-${stepId}`,
    stepId
  }));
  switch (page) {
    // Its map is drawn in SVG whatever the address says.
    case 'locate':
    case 'sources':
      return [{ name: page, stepId: null, map: null }];
    case 'explore':
      return maps.map((map) => ({ name: page, stepId: null, map }));
    case 'tour':
      return ofSteps.flatMap((step) => maps.map((map) => ({ ...step, map })));
    case 'present':
      return ofSteps.flatMap(({ name, stepId }) =>
        maps.map((map) => ({ name: `${page}-${name}`, stepId, map }))
      );
    // Its pictures are drawn in SVG whatever the address says.
    case 'speaker':
      return ofSteps.map(({ name, stepId }) => ({ name: `${page}-${name}`, stepId, map: null }));
  }
}

function address(
  { page, query }: Options,
  { stepId, map }: Pick<Shot, 'stepId' | 'map'>,
  theme: Theme
): string {
  const all = new URLSearchParams({
    ...(stepId && { step: stepId }),
    theme,
    // Named in either case: what comes unasked depends on the machine.
    ...(map && { map })
  });
  for (const [name, value] of query) all.append(name, value);
  return `${page === 'tour' ? '' : `${page}/`}?${all.toString()}`;
}
