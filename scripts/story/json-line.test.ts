import { describe, expect, it } from 'vitest';
import { lineOfPath } from './json-line.ts';

const list = `[
  { "id": "a", "note": "a \\"quoted\\" {brace}" },
  {
    "id": "b",
    "sourceIds": [
      "s-1",
      "s-2"
    ],
    "at": { "lat": -1.5 }
  }
]`;

describe('lineOfPath', () => {
  it('finds items, fields and entries of a list file, with or without the name of the list', () => {
    expect(lineOfPath(list, 'stops[0].note')).toBe(2);
    expect(lineOfPath(list, 'stops[1]')).toBe(3);
    expect(lineOfPath(list, 'stops[1].sourceIds[1]')).toBe(7);
    expect(lineOfPath(list, '[1].at.lat')).toBe(9);
  });

  it('finds fields of an object file', () => {
    const object = '{\n  "a": 1,\n  "rows": [\n    { "x": true },\n    { "x": null }\n  ]\n}';
    expect(lineOfPath(object, 'rows[1].x')).toBe(5);
    expect(lineOfPath(object, 'a')).toBe(2);
  });

  it('falls back to what is nearest above, and to the first line', () => {
    expect(lineOfPath(list, 'stops[1].missing')).toBe(3);
    expect(lineOfPath(list, '')).toBe(1);
    expect(lineOfPath('not json', 'stops[3]')).toBe(1);
    expect(lineOfPath('', 'a')).toBe(1);
  });
});
