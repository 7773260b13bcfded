import * as v from 'valibot';
import type { Problem } from '../types.ts';
import { forbiddenFields } from './forbidden-fields.ts';

/** A checked item and where it stood, so that later checks can still name the place. */
export interface Checked<Item> {
  readonly item: Item;
  readonly path: string;
}

/** Takes one thing that is wrong in the content. */
export type Report = (problem: Problem) => void;

/** Checks one value by a schema; `null` when it fails, with every reason reported. */
export function checkValue<Schema extends v.GenericSchema>(
  file: string,
  path: string,
  raw: unknown,
  schema: Schema,
  report: Report
): v.InferOutput<Schema> | null {
  const forbidden = forbiddenFields(raw, path);
  for (const place of forbidden) {
    report({ file, path: place, message: 'says who is on whose side' });
  }
  const result = v.safeParse(schema, raw);
  if (result.success) {
    return forbidden.length === 0 ? result.output : null;
  }
  for (const issue of result.issues) {
    report({ file, path: joined(path, v.getDotPath(issue)), message: issue.message });
  }
  return null;
}

/** Checks each item of a list by a schema; what fails is left out and reported with file, place and reason. */
export function checkItems<Schema extends v.GenericSchema>(
  file: string,
  name: string,
  list: unknown,
  schema: Schema,
  report: Report
): Checked<v.InferOutput<Schema>>[] {
  if (!Array.isArray(list)) {
    report({ file, path: name, message: list === undefined ? 'is missing' : 'is not a list' });
    return [];
  }
  return list.flatMap((raw: unknown, index) => {
    const path = `${name}[${index}]`;
    const item = checkValue(file, path, raw, schema, report);
    return item === null ? [] : [{ item, path }];
  });
}

/** Reports ids that occur twice and keeps the first. */
export function uniqueById<Item extends { readonly id: string }>(
  file: string,
  checked: readonly Checked<Item>[],
  report: Report
): Checked<Item>[] {
  const seen = new Set<string>();
  return checked.filter(({ item, path }) => {
    if (seen.has(item.id)) {
      report({ file, path: `${path}.id`, message: `"${item.id}" is used twice` });
      return false;
    }
    seen.add(item.id);
    return true;
  });
}

/** `a` and `b.0.c` as `a.b[0].c`, the way the file is read. */
function joined(path: string, inner: string | null): string {
  return (inner?.split('.') ?? []).reduce(
    (all, key) => (/^\d+$/.test(key) ? `${all}[${key}]` : all ? `${all}.${key}` : key),
    path
  );
}
