import { defineMdastPlugin } from 'satteri';

/** Points links and pictures, written from the root of the site, to where the site stands. */
export function links(link: (href: string) => string) {
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
  });
}
