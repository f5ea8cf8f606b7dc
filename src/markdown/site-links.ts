import { defineMdastPlugin, type MdastVisitorContext, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

/**
 * Points links and pictures, which authors write from the root of the site, to their addresses on this deployment. Does
 * the same in raw HTML.
 */
export function links(link: (href: string) => string) {
  const jsx = (node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, context: MdastVisitorContext) => {
    if (node.name !== 'a' && node.name !== 'img') return;
    const attributes = node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      /^(?:href|src)$/u.test(attribute.name) &&
      typeof attribute.value === 'string'
        ? { ...attribute, value: link(attribute.value) }
        : attribute,
    );
    context.replaceNode(node, { ...node, attributes });
  };
  return defineMdastPlugin({
    name: 'links',
    link(node, context) {
      context.setProperty(node, 'url', link(node.url));
    },
    definition(node, context) {
      context.setProperty(node, 'url', link(node.url));
    },
    image(node, context) {
      context.setProperty(node, 'url', link(node.url));
      context.setProperty(node, 'data', { hProperties: { loading: 'lazy', decoding: 'async' } });
    },
    html(node, context) {
      context.setProperty(node, 'value', mapHtmlAddresses(node.value, link));
    },
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
  });
}

/** Matches the tag of a link or picture: its beginning, and its address. */
const ADDRESS = /(<(?:a|img)(?=\s)(?:[^<>"']|"[^"]*"|'[^']*')*?\s(?:href|src)\s*=\s*["']?)([^\s"'<>]+)/giu;

/** Finds the addresses of links and pictures in raw HTML. */
export function htmlAddresses(html: string): string[] {
  return Array.from(html.matchAll(ADDRESS), ([, , href = '']) => href);
}

/** Changes the addresses of links and pictures in raw HTML, and nothing else. */
export function mapHtmlAddresses(html: string, map: (href: string) => string): string {
  return html.replace(ADDRESS, (_, start: string, href: string) => start + map(href));
}
