import type { Html, Nodes } from 'mdast';
import {
  defineMdastPlugin,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  type PluginFactoryContext,
} from 'satteri';
import { balancedHtml, LISTS_OF } from './balance-html.ts';
import { ARTICLE_COMPONENTS } from '../features/articles/article-components.ts';
import {
  hasEffect,
  isUnsafeAddress,
  isUnsafeAttribute,
  kindOfTag,
  publishedHtml,
  serializeHtml,
} from '../features/articles/safe-html.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Checks whether Markdown can contain HTML: a tag, a comment or a declaration. */
function mayContainHtml({ source, sourceFormat }: PluginFactoryContext): boolean {
  return sourceFormat === 'markdown' && /<[a-z/!?]/iu.test(source);
}

/**
 * Checks whether all HTML in the tree of a text will be that of the site. Then plugins may add it as strings: a tree takes
 * several times as long to hand over. MDX cannot contain HTML, and that of an author must not meet half of an element.
 */
export function takesHtml(text: PluginFactoryContext): boolean {
  return text.sourceFormat === 'markdown' && !mayContainHtml(text);
}

/**
 * Plugins that have to come first, because the others put HTML of the site into the text. Texts that cannot contain HTML
 * render without them.
 */
export const safePlugins = [
  (text: PluginFactoryContext) => mayContainHtml(text) && safeHtml,
  ({ sourceFormat }: PluginFactoryContext) => sourceFormat === 'mdx' && safeJsx,
];

/** The plugin that has to come last. */
export const balance = (text: PluginFactoryContext) => mayContainHtml(text) && balancedHtml();

/** Changes a function that maps addresses, so that an address that runs code leads nowhere. */
export function safeLink(link: (href: string) => string): (href: string) => string {
  return (href) => (isUnsafeAddress(href) ? '#' : link(href));
}

/** Leaves only harmless HTML in Markdown, whether or not the authors' check has seen it. */
const safeHtml = defineMdastPlugin({
  name: 'safe-html',
  html(node, context) {
    const tokens = publishedHtml(node.value);
    if (tokens.some(({ type }) => type !== 'text')) {
      context.setProperty(node, 'value', serializeHtml(tokens));
      return;
    }
    const text = tokens.map((token) => (token.type === 'text' ? token.text : '')).join('');
    if (text.trim() === '') context.removeNode(node);
    else if (isPhrasing(node, context)) context.replaceNode(node, { type: 'text', value: text });
    else context.replaceNode(node, { type: 'paragraph', children: [{ type: 'text', value: text.trim() }] });
  },
});

/** Checks whether HTML is part of a line of text: of a paragraph, a heading, a cell, emphasis. */
function isPhrasing(node: Readonly<Html>, context: MdastVisitorContext): boolean {
  return !/^(?:root|blockquote|listItem|footnoteDefinition)$/u.test(context.parent(node).type);
}

/**
 * Leaves only harmless HTML and the site's components in an `.mdx` text, and no code: no imports, no values that would have
 * to be worked out. Elements are refused with their content. A part with something to change is replaced as a whole,
 * because changes within replaced nodes are lost.
 */
const safeJsx = defineMdastPlugin({
  name: 'safe-jsx',
  before(root, context) {
    const clean = (node: Nodes, parent: Nodes): void => {
      const cleaned = cleanJsx(node, parent);
      if (cleaned.length !== 1 || cleaned[0] !== node) context.replaceNode(node, cleaned);
      else if (!isJsx(node) && 'children' in node) for (const child of node.children) clean(child, node);
    };
    for (const child of root.children) clean(child, root);
  },
});

/** Returns the published part of a node of an `.mdx` text: the node itself if that is all of it. */
function cleanJsx(node: Nodes, parent: Nodes): Nodes[] {
  if (node.type === 'mdxjsEsm') return [];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return literalOf(node.value) === undefined ? [] : [node];
  if (!isJsx(node)) return [withChildren(node)];
  const name = node.name ?? '';
  const isComponent = ARTICLE_COMPONENTS.includes(name);
  const kind = kindOfTag(name);
  if (!isComponent && (/[^a-z\d-]/u.test(name) || kind === 'unsafe')) return [];
  const inner = withChildren(node);
  if (!isComponent && name !== '' && kind === 'unknown') return shownAsText(node, inner.children);
  if (LISTS_OF.has(name) && !(isJsx(parent) && LISTS_OF.get(name)?.includes(parent.name ?? ''))) return inner.children;
  const attributes = node.attributes.filter((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return false;
    const value = typeof attribute.value === 'object' ? literalOf(attribute.value?.value ?? '') : attribute.value;
    if (value === undefined || isUnsafeAttribute(attribute.name, value)) return false;
    return isComponent || hasEffect(name, attribute.name);
  });
  return [attributes.length === node.attributes.length ? inner : { ...inner, attributes }];
}

function withChildren<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children: readonly Nodes[] = node.children;
  const cleaned = children.flatMap((child) => cleanJsx(child, node));
  const isSame = cleaned.length === children.length && cleaned.every((child, index) => child === children[index]);
  return isSame ? node : { ...node, children: cleaned };
}

/** An element that means nothing, as text around its content. */
function shownAsText(node: Jsx, children: readonly Nodes[]): Nodes[] {
  const name = node.name ?? '';
  const attributes = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') return [];
    return attribute.value === undefined ? [` ${attribute.name}`] : [` ${attribute.name}="${attribute.value}"`];
  });
  const part = (value: string): Nodes => {
    const text: Nodes = { type: 'text', value };
    return node.type === 'mdxJsxTextElement' ? text : { type: 'paragraph', children: [text] };
  };
  const start = `<${name}${attributes.join('')}`;
  return children.length === 0 ? [part(`${start} />`)] : [part(`${start}>`), ...children, part(`</${name}>`)];
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of a literal: `{'{'}`, `{3}`. Undefined for anything else, which would have to be run. */
function literalOf(code: string): string | undefined {
  const [whole, double, single, plain] =
    /^\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|(-?[\d.]+|true|false|null))\s*$/u.exec(code) ?? [];
  return whole === undefined ? undefined : (double ?? single ?? plain ?? '');
}
