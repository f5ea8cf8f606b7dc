import type { Html } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { readHtml } from '../../lib/html-tokens.ts';
import { type Place, startOf } from '../place.ts';
import type { ParsedText } from './parsed-text.ts';

/** A tag as the author wrote it: HTML, or a component of `.mdx`. */
export interface Tag extends Place {
  readonly name: string;
  /** The values of the attributes. Those that would have to be worked out are empty. */
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
  const offset = position?.start.offset ?? 0;
  return readHtml(value).flatMap((token) => {
    if (token.type !== 'start' && token.type !== 'cut') return [];
    const [, name] = /^<([^\s/>]+)/u.exec(token.source) ?? [];
    if (name === undefined) return [];
    const attributes = token.type === 'start' ? token.attributes : {};
    return [{ name, attributes, ...placeAt(offset + token.start) }];
  });
}

function jsxTag(node: MdxJsxFlowElement | MdxJsxTextElement): Tag[] {
  if (node.name === null) return [];
  const attributes = node.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    return [[attribute.name, textOf(attribute.value)]];
  });
  return [{ name: node.name, attributes: Object.fromEntries(attributes), ...startOf(node) }];
}

function textOf(value: MdxJsxAttribute['value']): string {
  if (typeof value !== 'object' || value === null) return value ?? '';
  const [statement] = value.data?.estree?.body ?? [];
  const expression = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  return expression?.type === 'Literal' ? String(expression.value) : '';
}
