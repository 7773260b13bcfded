import mapLabels from 'virtual:map-labels';

/** Names of countries and seas for the map. */
export { mapLabels };
