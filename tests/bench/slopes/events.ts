import type { PainterEvents } from '#lib/core/scene/painter.ts';

const nothing = (): void => undefined;
const fail = (message: string): never => {
  throw new Error(message);
};

/** Nobody touches a benchmark; whatever goes wrong ends it. */
export const events: PainterEvents = {
  onselect: nothing,
  onhover: nothing,
  ongesture: nothing,
  oncamera: nothing,
  onlost: fail,
  onproblem: fail
};
