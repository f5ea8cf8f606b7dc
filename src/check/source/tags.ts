import { Parser } from 'htmlparser2';
import type { Html } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Place, startOf } from '../place.ts';
import type { ParsedText } from './parsed-text.ts';

/** A tag as the author wrote it: HTML, or a component of `.mdx`. */
export interface Tag extends Place {
  readonly name: string;
  /** The attributes that have text for their value. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The opening tags of an article, in order. */
export function readTags({ nodes, placeAt }: ParsedText): Tag[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return htmlTags(node, placeAt);
    return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? jsxTag(node) : [];
  });
}

function htmlTags({ value, position }: Html, placeAt: ParsedText['placeAt']): Tag[] {
  const start = position?.start.offset ?? 0;
  const tags: Tag[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes, isImplied) {
        if (!isImplied) tags.push({ name, attributes, ...placeAt(start + parser.startIndex) });
      },
    },
    { lowerCaseTags: false, recognizeSelfClosing: true },
  );
  // The added bracket closes a tag that the text leaves open.
  parser.end(`${value}>`);
  return tags;
}

function jsxTag(node: MdxJsxFlowElement | MdxJsxTextElement): Tag[] {
  if (node.name === null) return [];
  const attributes = node.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    if (typeof attribute.value !== 'object') return [[attribute.name, attribute.value ?? '']];
    const [, double, single] = /^\s*(?:"([^"\\]*)"|'([^'\\]*)')\s*$/u.exec(attribute.value?.value ?? '') ?? [];
    const text = double ?? single;
    return text === undefined ? [] : [[attribute.name, text]];
  });
  return [{ name: node.name, attributes: Object.fromEntries(attributes), ...startOf(node) }];
}
