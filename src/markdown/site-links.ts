import { defineMdastPlugin, type MdastVisitorContext, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { mapHtmlAddresses } from './html-addresses.ts';

/** Points links and pictures, written from the root of the site, to where the site stands; those of raw HTML, too. */
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
