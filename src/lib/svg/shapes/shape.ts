/** An SVG element as plain data: text in Node, live elements in the browser. */
export interface Shape {
  readonly tag: string;
  /** `undefined` leaves an attribute out. */
  readonly attrs: Attrs;
  readonly children: readonly Shape[];
  readonly text: string;
}

export type Attrs = Readonly<Record<string, string | number | undefined>>;

export function shape(tag: string, attrs: Attrs, ...children: readonly Shape[]): Shape {
  return { tag, attrs, children, text: '' };
}

export function textShape(tag: string, attrs: Attrs, text: string): Shape {
  return { tag, attrs, children: [], text };
}

/** A path, or nothing when it has no data: everything of it lies outside the picture. */
export function pathShapes(d: string, attrs: Attrs): Shape[] {
  return d === '' ? [] : [shape('path', { ...attrs, d })];
}

/** The element as XML, attributes in the order given. */
export function toMarkup({ tag, attrs, children, text }: Shape): string {
  const written = Object.entries(attrs)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(attribute(value))}"`))
    .join('');
  const inside = escaped(text) + children.map(toMarkup).join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** How an attribute's value is written; numbers keep two decimals. */
export function attribute(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
};

/** Text that cannot break out of the XML it stands in; characters XML forbids are dropped. */
function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
      // eslint-disable-next-line no-control-regex -- the control characters are the point
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
