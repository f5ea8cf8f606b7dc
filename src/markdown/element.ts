import type { Custom, MdastNode } from 'satteri';

type Child = MdastNode | Custom | string;

/**
 * An HTML element as a node of the Markdown tree. Unlike raw HTML it comes out alike from `.md` and `.mdx`, and its
 * text is always text.
 */
export function element(name: string, properties: Record<string, unknown>, ...children: readonly Child[]): Custom {
  return {
    type: `html-${name}`,
    data: { hName: name, hProperties: properties as Record<string, string> },
    children: children.map((child) => (typeof child === 'string' ? { type: 'html-text', value: child } : child)),
  };
}
