declare module 'virtual:story' {
  import type { Story } from '#lib/core/story/types.ts';
  const story: Story;
  export default story;
}
declare module 'virtual:map-labels' {
  import type { MapLabel } from '#lib/core/scene/labels-of.ts';
  const labels: readonly MapLabel[];
  export default labels;
}
declare module 'virtual:facts' {
  import type { Facts } from '#lib/core/story/facts.ts';
  const facts: Facts;
  export default facts;
}
declare module 'virtual:notes' {
  import type { StepNotes } from '#lib/core/story/notes.ts';
  const notes: readonly StepNotes[];
  export default notes;
}
declare module 'virtual:locate' {
  import type { LocatePlan } from '#lib/core/locate/locate.ts';
  const plan: LocatePlan;
  export default plan;
}
declare module 'virtual:area-sizes' {
  const sizes: Readonly<Record<string, number>>;
  export default sizes;
}
declare module 'virtual:country-positions' {
  import type { Position } from '#lib/core/geo/position.ts';
  const positions: Readonly<Record<string, Position>>;
  export default positions;
}
declare module 'virtual:content-problems' {
  const problems: readonly string[];
  export default problems;
}
