/** Files of `static/geo` for other people's maps: the pages hold what is in them already, and ask for none. */
export const TO_TAKE_AWAY: readonly string[] = ['places', 'events', 'flows', 'tour'].map(
  (name) => `${name}.geojson`
);
