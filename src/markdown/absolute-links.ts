import type { Definition, Html, Image, Link, Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { replaceSpans, type Span } from '../lib/text.ts';
import { features } from './parse.ts';
import { mapHtmlAddresses, mapImageAddresses } from './site-links.ts';

type Map = (href: string) => string;

/**
 * Makes links and pictures in Markdown absolute, including those in raw HTML, so that they work wherever the text is read.
 * Links to a heading of the same text stay, and so does everything else that the author typed.
 *
 * @param image Makes the address of a picture absolute.
 */
export function absoluteLinks(markdown: string, absolute: Map, image: Map = absolute): string {
  const tree = markdownToMdast(markdown, { features });
  const names: Names = { image: new Set(), link: new Set() };
  if (markdown.includes('![')) collectNames(tree, names);
  const isImage = (node: Link | Image | Definition) =>
    node.type === 'image' ||
    (node.type === 'definition' && names.image.has(node.identifier) && !names.link.has(node.identifier));

  const findAddresses = (node: Nodes): Span[] => {
    if (node.type === 'html') return [htmlSpan(node, markdown, absolute, image)];
    const inner = 'children' in node ? node.children.flatMap(findAddresses) : [];
    if (!('url' in node) || !isRelative(node.url)) return inner;
    // The text of a link is before its address.
    return [...inner, ...addressSpan(node, markdown, isImage(node) ? image : absolute)];
  };
  return replaceSpans(markdown, findAddresses(tree));
}

/** Names that references to definitions use. */
interface Names {
  readonly image: Set<string>;
  readonly link: Set<string>;
}

function collectNames(node: Nodes, names: Names): void {
  if (node.type === 'imageReference') names.image.add(node.identifier);
  if (node.type === 'linkReference') names.link.add(node.identifier);
  if ('children' in node) for (const child of node.children) collectNames(child, names);
}

function isRelative(url: string): boolean {
  return url !== '' && !url.startsWith('#') && !URL.canParse(url);
}

function htmlSpan({ position }: Html, source: string, absolute: Map, image: Map): Span {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const only = (map: Map) => (href: string) => (isRelative(href) ? map(href) : href);
  const links = mapHtmlAddresses(source.slice(start, end), only(absolute));
  return { start, end, text: mapImageAddresses(links, only(image)) };
}

/**
 * Finds the address of a node in the source. A picture whose address is written with escapes is written anew; a link with
 * such an address stays as it is.
 */
function addressSpan(node: Link | Image | Definition, source: string, map: Map): Span[] {
  const [from, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const textEnd = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  const opening = source.indexOf(node.type === 'definition' ? ']:' : '](', textEnd ?? from);
  const start = source.indexOf(node.url, opening);
  if (opening !== -1 && start !== -1 && start + node.url.length <= end)
    return [{ start, end: start + node.url.length, text: map(node.url) }];
  if (node.type === 'link' || opening === -1 || opening >= end) return [];
  const title = node.title == null ? '' : ` "${node.title.replace(/["\\]/gu, String.raw`\$&`)}"`;
  const address = `${map(node.url)}${title}`;
  return [{ start: opening + 2, end, text: node.type === 'definition' ? ` ${address}` : `${address})` }];
}
