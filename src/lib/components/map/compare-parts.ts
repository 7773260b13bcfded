// What a comparison adds to the map, fetched together.
export { default as CompareBar } from '#lib/components/compare/CompareBar.svelte';
export { default as CompareSide } from '#lib/components/compare/CompareSide.svelte';
