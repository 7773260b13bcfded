// Which pictures the options ask for, as data.

import type { Options, PainterKind, Theme, ViewportId } from './options.ts';

export interface Shot {
  /** Path of the picture inside the output folder. */
  readonly file: string;
  /** Address from the site's root, without a leading slash. */
  readonly url: string;
  /** The step that must be on the stage, or `null` on a page without steps. */
  readonly stepId: string | null;
  readonly viewport: ViewportId;
  readonly theme: Theme;
  /** The painter that must have settled, or `null` on a page without a map. */
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
        url: address(options.page === 'tour' ? '' : `${options.page}/`, stepId, theme, map),
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
  switch (page) {
    case 'sources':
      return [{ name: page, stepId: null, map: null }];
    case 'explore':
      return maps.map((map) => ({ name: page, stepId: null, map }));
    case 'tour':
      return (steps.length > 0 ? steps : storySteps).flatMap((stepId) =>
        // The place in the tour first, so that a folder lists the pictures in order.
        maps.map((map) => ({ name: `${storySteps.indexOf(stepId) + 1}-${stepId}`, stepId, map }))
      );
  }
}

function address(
  path: string,
  stepId: string | null,
  theme: Theme,
  map: PainterKind | null
): string {
  const query = new URLSearchParams({
    ...(stepId && { step: stepId }),
    theme,
    // Named in either case: what comes unasked depends on the machine.
    ...(map && { map })
  });
  return `${path}?${query.toString()}`;
}
