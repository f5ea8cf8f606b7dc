import type { ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { htmlAddresses } from './site-links.ts';

/** HTML in MDX. */
type Jsx = Extract<ElementContent, { readonly attributes: unknown }>;

/**
 * Turns a block quote that links to `/sign-up` into a call to action.
 *
 * @param link Returns the URL of a link as an author wrote it. This plugin runs after links were replaced by their URLs.
 */
export function callToAction(link: (href: string) => string) {
  const signUp = link('/sign-up');
  const isSignUp = (href: unknown) => String(href).replace(/[?#].*$/su, '') === signUp;
  const linksToSignUp = (node: Readonly<ElementContent>): boolean => {
    if (node.type === 'raw') return htmlAddresses(node.value).some(isSignUp);
    if (!('children' in node)) return false;
    const href = node.type === 'element' ? node.properties['href'] : hrefOf(node);
    return isSignUp(href) || node.children.some(linksToSignUp);
  };
  return defineHastPlugin({
    name: 'call-to-action',
    element: {
      filter: ['blockquote'],
      visit(node) {
        if (!linksToSignUp(node)) return;
        return {
          type: 'element',
          tagName: 'div',
          properties: { className: ['call-to-action'] },
          children: [...node.children],
        };
      },
    },
  });
}

function hrefOf({ attributes }: Readonly<Jsx>): unknown {
  const href = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'href');
  return href?.value;
}
