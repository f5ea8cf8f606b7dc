import type { List, ListItem, Paragraph } from 'mdast';
import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { element } from './element.ts';

/**
 * Ties the words of a task to its box: the parser leaves the box without a label. Above the first list of each section
 * stands the place where the progress is shown.
 */
export function taskLists() {
  let section = 'Checklist';
  let hasProgress = false;
  return defineMdastPlugin({
    name: 'task-lists',
    heading(node, context) {
      section = context.textContent(node);
      hasProgress = false;
    },
    list(node, context) {
      if (hasProgress || !node.children.some(hasTask)) return;
      hasProgress = true;
      const progress = element('check-list', { dataName: section }, element('p', { role: 'status' }));
      context.insertBefore(leadIn(node, context) ?? node, progress);
    },
    listItem(node, context) {
      const [first] = node.children;
      if (!isTask(node) || first?.type !== 'paragraph') return;
      const box = element('input', { type: 'checkbox', checked: node.checked === true });
      const label = element('label', {}, box, ' ', ...first.children);
      context.setProperty(first, 'children', [label] as unknown as MdastNode[] as typeof first.children);
      context.setProperty(node, 'checked', null);
      context.setProperty(node, 'data', { hProperties: { className: ['task'] } });
    },
  });
}

/** The line that introduces a list: `**Before:**`. */
function leadIn(list: Readonly<List>, context: MdastVisitorContext): Readonly<Paragraph> | undefined {
  const before = context.parent(list).children[(context.indexOf(list) ?? 0) - 1];
  if (before?.type !== 'paragraph') return undefined;
  return before.children[0]?.type === 'strong' || context.textContent(before).endsWith(':') ? before : undefined;
}

function hasTask(item: Readonly<ListItem>): boolean {
  return isTask(item) || item.children.some((child) => child.type === 'list' && child.children.some(hasTask));
}

function isTask({ checked }: Readonly<ListItem>): boolean {
  return typeof checked === 'boolean';
}
