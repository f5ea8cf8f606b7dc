import type { Heading, List, ListItem, Paragraph } from 'mdast';
import { defineMdastPlugin, type MdastNode, type MdastVisitorContext, type PluginFactoryContext } from 'satteri';
import { labelOf } from '../features/articles/outline.ts';
import { element } from '../lib/html-tree.ts';
import { takesHtml } from './raw-html.ts';

/**
 * Labels the check box of each task, which the parser leaves without a label. Adds the element that shows the progress
 * above the first list of each section.
 */
export function taskLists(text: PluginFactoryContext) {
  const withHtml = takesHtml(text);
  let heading: Readonly<Heading> | undefined;
  let isNewSection = true;
  let latest: Readonly<List> | undefined;
  return defineMdastPlugin({
    name: 'task-lists',
    heading(node) {
      heading = node;
      isNewSection = true;
    },
    listItem(node, context) {
      if (typeof node.checked !== 'boolean') return;
      const list = isNewSection ? outermostList(node, context) : latest;
      isNewSection = false;
      // A heading may be in the list itself.
      if (list && list !== latest) {
        const name = (heading && labelOf(heading)) || 'Checklist';
        const progress = element('check-list', { dataName: name }, element('p', { role: 'status' }));
        context.insertBefore(leadIn(list, context) ?? list, progress);
        latest = list;
      }
      const [first] = node.children;
      if (first?.type !== 'paragraph') return;
      if (withHtml) {
        const box = `<input type="checkbox"${node.checked ? ' checked' : ''}>`;
        context.prependChild(first, { type: 'html', value: `<label>${box} ` });
        context.appendChild(first, { type: 'html', value: '</label>' });
      } else {
        const box = element('input', { type: 'checkbox', checked: node.checked });
        const label = element('label', {}, box, ' ', ...first.children);
        context.setProperty(first, 'children', [label] as unknown as MdastNode[] as typeof first.children);
      }
      context.setProperty(node, 'checked', null);
      context.setProperty(node, 'data', { hProperties: { className: ['task'] } });
    },
  });
}

/** The outermost list that contains an item. */
function outermostList(item: Readonly<ListItem>, context: MdastVisitorContext): Readonly<List> {
  const list = context.parent(item) as Readonly<List>;
  const around = context.parent(list);
  return around.type === 'listItem' ? outermostList(around, context) : list;
}

/** The paragraph that introduces a list: `**Before:**`. */
function leadIn(list: Readonly<List>, context: MdastVisitorContext): Readonly<Paragraph> | undefined {
  const before = context.parent(list).children[(context.indexOf(list) ?? 0) - 1];
  if (before?.type !== 'paragraph') return undefined;
  return before.children[0]?.type === 'strong' || context.textContent(before).endsWith(':') ? before : undefined;
}
