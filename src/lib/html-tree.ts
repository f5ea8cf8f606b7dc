import type { Element, ElementContent } from 'hast';
import type { Custom, MdastNode } from 'satteri';

/** Makes an element of an HTML tree. Strings become text nodes. */
export function hast(
  tagName: string,
  properties: Element['properties'],
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

type Child = MdastNode | Custom | string;

/**
 * Makes an HTML element as a node of the Markdown tree. Unlike raw HTML, it renders the same in `.md` and `.mdx`, and its
 * text is always text.
 */
export function element(name: string, properties: Element['properties'], ...children: readonly Child[]): Custom {
  return {
    type: `html-${name}`,
    data: { hName: name, hProperties: properties },
    // An empty text would render as an element.
    children: children.filter((child) => child !== '').map(toNode),
  };
}

function toNode(child: Child): MdastNode | Custom {
  return typeof child === 'string' ? { type: 'html-text', value: child } : child;
}

/** Turns an HTML tree into a node of the Markdown tree. */
export function fromHast({ tagName, properties, children }: Element): Custom {
  return element(tagName, properties, ...children.flatMap(childFromHast));
}

function childFromHast(child: ElementContent): Child[] {
  if (child.type === 'element') return [fromHast(child)];
  return child.type === 'text' ? [child.value] : [];
}
