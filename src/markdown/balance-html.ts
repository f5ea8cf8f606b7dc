import type { ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree, html, parseFragment } from 'parse5';
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import { escapeHtml, serializeTag } from '../lib/html-tokens.ts';

/** Lists that an item needs around it: without, it would end the item of a list outside and what is open in it. */
export const LISTS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl']],
  ['dd', ['dl']],
]);

/** The element whose content HTML is parsed as. */
const CONTEXT = adapter.createElement('div', html.NS.HTML, []);

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/**
 * Makes raw HTML end what it begins, and begin what it ends, within the element around it. The HTML among the children of
 * an element is parsed as browsers parse it and written again, so no tag can close or move elements of the page.
 */
export function balancedHtml() {
  const seen = new Set<unknown>();
  return defineHastPlugin({
    name: 'balanced-html',
    raw(node, context) {
      const parent = context.parent(node);
      if (seen.has(parent)) return;
      seen.add(parent);
      balance(parent.children as readonly ElementContent[], context);
    },
    after(root, context) {
      // Should the parts be sound, but not the whole, the text is published without raw HTML.
      if (seen.size > 0 && !staysInside(root)) for (const raw of rawNodes(root)) context.removeNode(raw);
    },
  });
}

/** Replaces the raw HTML among the children of an element. Each other child becomes a comment while HTML is parsed. */
function balance(children: readonly ElementContent[], context: HastVisitorContext): void {
  const source = children.map((child, index) => (child.type === 'raw' ? child.value : `<!--${index}-->`)).join('');
  const gaps = readGaps(parseFragment(CONTEXT, source, {}));
  let gap = 0;
  let target: ElementContent | undefined;
  let latest: ElementContent | undefined;
  const close = (next: ElementContent | undefined) => {
    const value = gaps?.[gap] ?? '';
    if (target && value.trim() !== '') context.setProperty(target, 'value', value);
    else if (target) context.removeNode(target);
    else if (value !== '' && next) context.insertBefore(next, { type: 'raw', value });
    else if (value !== '' && latest) context.insertAfter(latest, { type: 'raw', value });
    target = undefined;
  };
  children.forEach((child, index) => {
    if (child.type !== 'raw') {
      close(child);
      latest = child;
      gap = index + 1;
    } else if (target) context.removeNode(child);
    else target = child;
  });
  close(undefined);
}

/**
 * The HTML before, between and after the children that are not raw, by the number of children up to there. Undefined if
 * browsers would put the children in another order, as they do with words in a table.
 */
function readGaps(fragment: Tree.DocumentFragment): string[] | undefined {
  const gaps: string[] = [''];
  let gap = 0;
  const order: number[] = [];
  const add = (html: string) => {
    gaps[gap] = (gaps[gap] ?? '') + html;
  };
  const write = (node: Tree.ChildNode, lists: readonly string[]) => {
    if (adapter.isCommentNode(node)) {
      const next = Number(node.data) + 1;
      order.push(next);
      gap = next;
    } else if (adapter.isTextNode(node)) add(escapeHtml(node.value));
    else if (adapter.isElementNode(node)) {
      const { tagName, attrs, childNodes } = node;
      const needed = LISTS_OF.get(tagName);
      const isWritten = needed === undefined || needed.some((list) => lists.includes(list));
      if (isWritten) add(serializeTag(tagName, Object.fromEntries(attrs.map(({ name, value }) => [name, value]))));
      for (const child of childNodes) write(child, [...lists, tagName]);
      if (isWritten && !VOID.has(tagName)) add(`</${tagName}>`);
    }
  };
  for (const node of fragment.childNodes) write(node, []);
  return order.every((next, index) => next > (order[index - 1] ?? 0)) ? gaps : undefined;
}

/** Checks whether everything in a text stays in the element that contains the text. */
function staysInside(root: Nodes): boolean {
  const text = toHtml(root, { allowDangerousHtml: true });
  const { childNodes } = parseFragment(CONTEXT, `<div><!--start-->${text}<!--end--></div><!--after-->`, {});
  const [container, after] = childNodes;
  if (childNodes.length !== 2 || !container || !adapter.isElementNode(container)) return false;
  const [first, last] = [container.childNodes.at(0), container.childNodes.at(-1)];
  return isComment(first, 'start') && isComment(last, 'end') && isComment(after, 'after');
}

function isComment(node: Tree.ChildNode | undefined, data: string): boolean {
  return node !== undefined && adapter.isCommentNode(node) && node.data === data;
}

function rawNodes(node: Nodes): Nodes[] {
  if (node.type === 'raw') return [node];
  return 'children' in node ? node.children.flatMap(rawNodes) : [];
}
