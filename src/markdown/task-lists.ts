import { defineMdastPlugin, type MdastNode } from 'satteri';
import { element } from './element.ts';

/** Ties the words of a task to its box: the parser leaves the box without a label. */
export const taskLists = defineMdastPlugin({
  name: 'task-lists',
  listItem(node, context) {
    const [first] = node.children;
    if (typeof node.checked !== 'boolean' || first?.type !== 'paragraph') return;
    const box = element('input', { type: 'checkbox', disabled: true, checked: node.checked });
    const label = element('label', {}, box, ' ', ...first.children);
    context.setProperty(first, 'children', [label] as unknown as MdastNode[] as typeof first.children);
    context.setProperty(node, 'checked', null);
    context.setProperty(node, 'data', { hProperties: { className: ['task'] } });
  },
});
