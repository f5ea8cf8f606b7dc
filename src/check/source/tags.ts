import { Parser } from 'htmlparser2';
import type { Html } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Place, startOf } from '../place.ts';
import type { ArticleText } from './parsed-text.ts';

/** A tag as the author wrote it: of HTML, or in `.mdx` of a component. */
export interface Tag extends Place {
  readonly name: string;
  /** Those with a text for their value. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The opening tags of an article, in order. */
export function readTags({ nodes, placeAt }: ArticleText): Tag[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return htmlTags(node, placeAt);
    return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? jsxTag(node) : [];
  });
}

function htmlTags({ value, position }: Html, placeAt: ArticleText['placeAt']): Tag[] {
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
  // A tag that the text does not close is one all the same.
  parser.end(`${value}>`);
  return tags;
}

function jsxTag(node: MdxJsxFlowElement | MdxJsxTextElement): Tag[] {
  if (node.name === null) return [];
  const attributes = node.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') return [];
    return [[attribute.name, attribute.value ?? '']];
  });
  return [{ name: node.name, attributes: Object.fromEntries(attributes), ...startOf(node) }];
}
