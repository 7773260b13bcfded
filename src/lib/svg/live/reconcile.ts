import { attribute, type Shape } from '../shapes/shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What each element was last made from, so that the DOM is written only where it differs and never read. */
const made = new WeakMap<Element, Shape>();

export function createElement(tag: string): SVGElement {
  return document.createElementNS(SVG, tag);
}

/** Makes the children of an element agree with shapes, in order; the same shape object is not looked at again. */
export function reconcile(parent: Element, shapes: readonly Shape[]): void {
  shapes.forEach((shape, index) => {
    const old = parent.children[index];
    if (old && made.get(old)?.tag === shape.tag) {
      update(old, shape);
      return;
    }
    const element = createElement(shape.tag);
    update(element, shape);
    if (old) {
      old.replaceWith(element);
    } else {
      parent.append(element);
    }
  });
  while (parent.children.length > shapes.length) {
    parent.lastElementChild?.remove();
  }
}

function update(element: Element, shape: Shape): void {
  const before = made.get(element);
  if (before === shape) {
    return;
  }
  made.set(element, shape);
  for (const [name, value] of Object.entries(shape.attrs)) {
    if (before?.attrs[name] === value) {
      continue;
    }
    if (value === undefined) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, attribute(value));
    }
  }
  for (const name of Object.keys(before?.attrs ?? {})) {
    if (!(name in shape.attrs)) {
      element.removeAttribute(name);
    }
  }
  if (shape.text !== (before?.text ?? '')) {
    element.textContent = shape.text;
  }
  reconcile(element, shape.children);
}
