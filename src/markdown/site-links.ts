import { defineMdastPlugin, type MdastVisitorContext, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

/**
 * Points links, which authors write from the root of the site, to their addresses on this deployment. Does the same in raw
 * HTML.
 */
export function links(link: (href: string) => string) {
  const jsx = (node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, context: MdastVisitorContext) => {
    if (node.name !== 'a') return;
    const attributes = node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && typeof attribute.value === 'string'
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
    html(node, context) {
      context.setProperty(node, 'value', mapHtmlAddresses(node.value, link));
    },
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
  });
}

/** Matches the tag of a link: its beginning, and its address. */
const LINK = addressIn('a', 'href');
const IMAGE = addressIn('img', 'src');

function addressIn(tag: string, attribute: string): RegExp {
  const beginning = String.raw`(<${tag}(?=\s)(?:[^<>"']|"[^"]*"|'[^']*')*?\s${attribute}\s*=\s*)`;
  return new RegExp(String.raw`${beginning}(?:(")([^"<>]+)"|(')([^'<>]+)'|()([^\s"'<>]+))`, 'giu');
}

/** Finds the addresses of links in raw HTML. */
export function htmlAddresses(html: string): string[] {
  return Array.from(html.matchAll(LINK), ([, , , double, , single, , plain]) => double ?? single ?? plain ?? '');
}

/** Changes the addresses of links in raw HTML, and nothing else. */
export function mapHtmlAddresses(html: string, map: (href: string) => string): string {
  return mapMatches(html, LINK, map);
}

/** Changes the addresses of pictures in raw HTML, and nothing else. */
export function mapImageAddresses(html: string, map: (href: string) => string): string {
  return mapMatches(html, IMAGE, (href) => map(href.replaceAll('&amp;', '&')).replaceAll('&', '&amp;'));
}

function mapMatches(html: string, pattern: RegExp, map: (href: string) => string): string {
  return html.replace(pattern, (_, start: string, ...groups: (string | undefined)[]) => {
    const [quote = '', href = ''] = groups.slice(0, 6).filter((group) => group !== undefined);
    return start + quote + map(href) + quote;
  });
}
