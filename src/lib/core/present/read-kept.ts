import * as v from 'valibot';

/** What the browser kept as JSON of one shape; `null` for nothing and for anything else. */
export function readKept<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | null
): v.InferOutput<Schema> | null {
  if (text === null) {
    return null;
  }
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch (error) {
    // Not JSON: somebody else's, or damaged. Nothing was kept then.
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}
