import type { Definition, Image, Link as MdastLink, Nodes } from 'mdast';
import { type Place, startOf } from '../place.ts';
import type { ParsedText } from './parsed-text.ts';
import { isUnsafeAddress } from '../../features/articles/safe-html.ts';
import type { Tag } from './tags.ts';

/** An address in an article, with its place. */
export interface Link extends Place {
  readonly href: string;
  readonly isImage: boolean;
}

/** Checks whether a definition is a comment, which some authors write like this: `[//]: # (text)`, `[comment]: <> (text)`. */
export function isComment(node: Nodes | undefined): boolean {
  return (
    node?.type === 'definition' &&
    /^#?$/u.test(node.url) &&
    /^(?:\/\/|#|_|comments?|note|todo)$/iu.test(node.identifier)
  );
}

/** The addresses that an article links to, including those in raw HTML. */
export function readLinks(parsed: ParsedText, tags: readonly Tag[]): Link[] {
  const namesIn = (type: 'imageReference' | 'linkReference') =>
    new Set(parsed.nodes.flatMap((node) => (node.type === type ? [node.identifier] : [])));
  const [ofImages, ofLinks] = [namesIn('imageReference'), namesIn('linkReference')];
  const links = parsed.nodes.flatMap((node): Link[] => {
    if ((node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') || isComment(node)) return [];
    const isImage =
      node.type === 'definition'
        ? ofImages.has(node.identifier) && !ofLinks.has(node.identifier)
        : node.type === 'image';
    return [{ href: node.url, isImage, ...placeOfAddress(node, parsed) }];
  });
  for (const { name, attributes, line, column } of tags) {
    const { href, src } = attributes;
    // An unsafe address in HTML is reported as HTML.
    if (href !== undefined && !isUnsafeAddress(href)) links.push({ href, isImage: false, line, column });
    // Without an address, a picture is nothing.
    if (name.toLowerCase() === 'img' && !isUnsafeAddress(src ?? ''))
      links.push({ href: src ?? '', isImage: true, line, column });
  }
  return links;
}

/** The place of the address itself, after the words of the link; that of the node if escapes hide the address. */
function placeOfAddress(node: MdastLink | Image | Definition, { text, placeAt }: ParsedText): Place {
  const start = node.position?.start.offset ?? 0;
  const source = text.slice(start, node.position?.end.offset);
  const at = node.url === '' ? -1 : source.lastIndexOf(node.url);
  return at === -1 ? startOf(node) : placeAt(start + at);
}
