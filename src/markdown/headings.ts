import { defineMdastPlugin } from 'satteri';
import { isEmpty, type Outline } from '../features/articles/outline.ts';

/**
 * Gives each heading its anchor from the outline and makes its text a link to itself, so that readers can share a section.
 * An `<h1>` in the text becomes an `<h2>`, because the title of the page is its `<h1>`. Empty headings are left out.
 *
 * @param withHtml True if HTML may be added as strings.
 */
export function headings(outline: Outline, withHtml: boolean) {
  const remaining = outline.headings.values();
  return defineMdastPlugin({
    name: 'headings',
    heading(node, context) {
      if (isEmpty(node)) {
        context.removeNode(node);
        return;
      }
      const heading = remaining.next().value;
      if (!heading) return;
      context.setProperty(node, 'depth', node.depth === 1 ? 2 : node.depth);
      context.setProperty(node, 'data', { hProperties: { id: heading.slug } });
      if (hasLink(node)) return;
      const url = `#${heading.slug}`;
      if (withHtml) {
        context.prependChild(node, { type: 'html', value: `<a href="${encodeURI(url)}">` });
        context.appendChild(node, { type: 'html', value: '</a>' });
      } else context.setProperty(node, 'children', [{ type: 'link', url, children: node.children }]);
    },
  });
}

/** A link cannot contain another link. */
function hasLink(node: { readonly type: string; readonly children?: readonly { readonly type: string }[] }): boolean {
  return /^link|^footnoteReference/u.test(node.type) || (node.children ?? []).some(hasLink);
}

/** Leaves out headings that show nothing. `headings` does it, too. */
export const withoutEmptyHeadings = defineMdastPlugin({
  name: 'without-empty-headings',
  heading(node, context) {
    if (isEmpty(node)) context.removeNode(node);
  },
});
