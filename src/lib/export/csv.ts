/** RFC 4180: a field with a comma, a quote or a line break is quoted. Lines end with CR LF. */
export function csv(
  fields: readonly string[],
  records: readonly Readonly<Record<string, string | number | null>>[]
): string {
  const lines = [fields, ...records.map((record) => fields.map((field) => record[field] ?? null))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) {
    return '';
  }
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes text that begins with one of these for a formula; an apostrophe makes it text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
