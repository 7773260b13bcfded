/** What is fetched when the first card opens: most visits to the tour open none. */
export { default as CardBody } from './CardBody.svelte';
export { detailsOf } from '#lib/core/details/details-of.ts';
export { textOf } from '#lib/core/details/list-of.ts';
