import { Parser } from 'htmlparser2';
import type { Definition, Image, ImageReference, Nodes } from 'mdast';
import {
  type Custom,
  defineMdastPlugin,
  markdownToMdast,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  mdxToMdast,
  type PluginFactoryContext,
} from 'satteri';
import type { ImageAttributes } from '../features/articles/article-file.ts';
import { element } from '../lib/html-tree.ts';
import { replaceSpans, type Span } from '../lib/text.ts';
import { features } from './parse.ts';
import { literal } from './plain-markdown.ts';

type Attributes = Readonly<Record<string, string>>;

/** A first picture with less text than this before it is likely to be on the first screen. */
const FIRST_SCREEN = 600;

/** Checks whether a text may contain a picture. Most do not, and then the plugin would only take time. */
export function mayHavePictures(source: string): boolean {
  return source.includes('![') || /<img/iu.test(source);
}

/**
 * Gives each picture its published addresses and its size, so that the page does not move when it arrives. Does the same in
 * raw HTML and in the HTML of MDX. Pictures load when they come near the screen, except for a first one at the top.
 */
export function pictures({ source, sourceFormat }: PluginFactoryContext, image: (href: string) => ImageAttributes) {
  let isFirst = true;
  let addresses: ReadonlyMap<string, Definition> | undefined;

  const attributesOf = (href: string, { position }: Readonly<Nodes>): Attributes => {
    const before = source.slice(0, position?.start.offset ?? 0).trim();
    const isEager = isFirst && before.length < FIRST_SCREEN;
    isFirst = false;
    const ofFile = Object.entries(image(href)).map(([name, value]): [string, string] => [name, String(value)]);
    return { ...Object.fromEntries(ofFile), ...(isEager ? {} : { loading: 'lazy', decoding: 'async' }) };
  };
  const imageElement = (node: Readonly<Image | ImageReference>, url: string, title?: string | null): Custom => {
    const { srcset, ...attributes } = attributesOf(url, node);
    return element('img', {
      ...attributes,
      ...(srcset !== undefined && { srcSet: srcset }),
      alt: node.alt ?? '',
      ...(title != null && { title }),
    });
  };
  const jsx = (node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, context: MdastVisitorContext) => {
    if (node.name !== 'img') return;
    const own = Object.fromEntries(
      node.attributes.flatMap((attribute): [string, string][] => {
        if (attribute.type !== 'mdxJsxAttribute') return [];
        const { name, value } = attribute;
        return [[name, typeof value === 'object' ? literal(value?.value ?? '') : (value ?? '')]];
      }),
    );
    if (own['src'] === undefined) return;
    const attributes = withOwn(own, attributesOf(own['src'], node));
    context.replaceNode(node, {
      ...node,
      attributes: Object.entries(attributes).map(([name, value]) => ({
        type: 'mdxJsxAttribute',
        name,
        value,
      })),
    });
  };
  return defineMdastPlugin({
    name: 'pictures',
    image(node, context) {
      context.replaceNode(node, imageElement(node, node.url, node.title));
    },
    imageReference(node, context) {
      addresses ??= readDefinitions(source, sourceFormat);
      const definition = addresses.get(node.identifier);
      if (definition) context.replaceNode(node, imageElement(node, definition.url, definition.title));
    },
    html(node, context) {
      if (!mayHavePictures(node.value)) return;
      const value = mapImageTags(node.value, (own) => withOwn(own, attributesOf(own['src'] ?? '', node)));
      context.setProperty(node, 'value', value);
    },
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
  });
}

/** Combines an author's attributes with those of the file, which decides about addresses and size. */
function withOwn(own: Attributes, ofFile: Attributes): Attributes {
  const { loading, ...rest } = own;
  return { alt: '', ...rest, ...ofFile, ...(loading !== undefined && { loading }) };
}

/** Reads the named addresses of a text. Of two with the same name, the first counts. */
function readDefinitions(source: string, format: PluginFactoryContext['sourceFormat']): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const read = (node: Nodes) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) node.children.forEach(read);
  };
  read((format === 'mdx' ? mdxToMdast : markdownToMdast)(source, { features }));
  return found;
}

/** Changes the attributes of pictures in raw HTML, and nothing else. */
function mapImageTags(html: string, map: (own: Attributes) => Attributes): string {
  const spans: Span[] = [];
  const parser = new Parser({
    onopentag(name, own) {
      if (name !== 'img' || own['src'] === undefined) return;
      const attributes = Object.entries(map(own)).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
      spans.push({ start: parser.startIndex, end: parser.endIndex + 1, text: `<img${attributes.join('')}>` });
    },
  });
  parser.end(html);
  return replaceSpans(html, spans);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
