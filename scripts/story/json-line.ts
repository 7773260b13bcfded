/**
 * The line (from 1) on which the value at a path such as `stops[3].sourceIds` starts in a JSON text. A
 * name before the index of a list that is the whole file is only a name. Where the path leads nowhere,
 * the line of what is nearest above it; 1 when there is nothing or the text is not JSON.
 */
export function lineOfPath(json: string, path: string): number {
  const offsets = offsetsOf(json);
  const isList = json.trimStart().startsWith('[');
  let steps: readonly string[] = path.match(/[^.[\]]+/g) ?? [];
  if (isList && steps[0] !== undefined && !/^\d+$/.test(steps[0])) {
    steps = steps.slice(1);
  }
  for (let length = steps.length; length >= 0; length -= 1) {
    const offset = offsets.get(steps.slice(0, length).join('.'));
    if (offset !== undefined) {
      return json.slice(0, offset).split('\n').length;
    }
  }
  return 1;
}

/** Where every value of a JSON text starts, by its path (`3.sourceIds.0`). */
function offsetsOf(json: string): Map<string, number> {
  const offsets = new Map<string, number>();
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  /** The containers around the reader: a list counts, an object waits for its next key. */
  const around: { readonly isList: boolean; key: string; index: number; isKey: boolean }[] = [];
  for (const match of json.matchAll(token)) {
    const [word] = match;
    const inner = around.at(-1);
    if (word === '}' || word === ']') {
      around.pop();
    } else if (word === ',') {
      if (inner) {
        inner.index += 1;
        inner.isKey = !inner.isList;
      }
    } else if (inner?.isKey) {
      inner.key = word.slice(1, -1);
      inner.isKey = false;
    } else if (word !== ':') {
      offsets.set(
        around.map(({ isList, key, index }) => (isList ? String(index) : key)).join('.'),
        match.index
      );
      if (word === '{' || word === '[') {
        around.push({ isList: word === '[', key: '', index: 0, isKey: word === '{' });
      }
    }
  }
  return offsets;
}
