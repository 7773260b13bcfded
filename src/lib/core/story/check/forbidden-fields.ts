/** No data of ours says who is on whose side. */
const FORBIDDEN = /^(side|camp)s?$/i;

/** Paths of every field, at any depth, that says who is on whose side; empty for clean data. */
export function forbiddenFields(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => forbiddenFields(item, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = path ? `${path}.${name}` : name;
    return FORBIDDEN.test(name) ? [here] : forbiddenFields(inner, here);
  });
}
