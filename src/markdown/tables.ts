import { defineHastPlugin } from 'satteri';
import { labelOf } from '../features/articles/outline.ts';
import { hast } from '../lib/html-tree.ts';

/**
 * Makes tables usable on phones and with screen readers: a named region that scrolls sideways, also by keyboard; a caption
 * (the heading above, numbered from the second table below it); column headers with a scope; and alignment by class
 * instead of inline style.
 */
export function tables() {
  let heading = '';
  let count = 0;
  return defineHastPlugin({
    name: 'tables',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'th', 'td'],
      visit(node, context) {
        if (node.tagName === 'table') {
          count++;
          const name = `${heading || 'Table'}${count > 1 ? ` (${count})` : ''}`;
          const caption = hast('caption', { className: ['visually-hidden'] }, name);
          context.prependChild(node, caption);
          context.wrapNode(node, hast('section', { ariaLabel: name, tabIndex: 0, className: ['table'] }));
        } else if (node.tagName === 'th' || node.tagName === 'td') {
          if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
          if (typeof node.properties['style'] !== 'string') return;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'className', [node.properties['style'].replace('text-align: ', 'align-')]);
        } else {
          heading = labelOf(node);
          count = 0;
        }
      },
    },
  });
}
