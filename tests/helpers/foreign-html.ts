import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { hasEffect, isUnsafeAddress, kindOfTag } from '../../src/features/articles/safe-html.ts';

/** Elements and attributes that our own plugins and components write into an article. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'email-template': ['id', 'role', 'aria-label', 'data-*'],
  'application-question': [],
  'check-list': ['data-name'],
  'copy-code': ['data-name'],
  'follow-up-planner': ['data-*'],
  input: ['type', 'checked', 'disabled'],
  img: ['srcset', 'sizes'],
  label: [],
  link: ['href', 'rel'],
  section: ['aria-label', 'class', 'data-footnotes', 'tabindex'],
  a: ['aria-describedby', 'aria-label', 'class', 'data-*', 'href', 'id'],
  bdi: [],
  h1: [],
  '*': ['class', 'id', 'role', 'translate', 'tabindex', 'data-*'],
};

/** The text of an article on a page, as browsers parse it. */
interface ArticleText {
  /** Names of the elements around it. */
  readonly around: string;
  /** The ids of the elements right inside it. */
  readonly ids: readonly string[];
  /** Comments, and elements and attributes that neither authors may write nor our own code writes. */
  readonly faults: readonly string[];
}

/** Reads the text of the article on a page: the first element of the class `prose`. */
export function readArticleText(page: string): ArticleText | undefined {
  const find = (node: Tree.ParentNode, around: readonly string[]): ArticleText | undefined => {
    for (const child of node.childNodes.filter(isElement)) {
      const path = [...around, child.tagName];
      const found = attributeOf(child, 'class') === 'prose' ? describe(child, around) : find(child, path);
      if (found) return found;
    }
    return undefined;
  };
  return find(parse(page), []);
}

function describe(prose: Tree.Element, around: readonly string[]): ArticleText {
  const ids = prose.childNodes.filter(isElement).map((child) => attributeOf(child, 'id') ?? '');
  return { around: around.join(' '), ids, faults: prose.childNodes.flatMap(faultsIn) };
}

function faultsIn(node: Tree.ChildNode): string[] {
  if (adapter.isCommentNode(node)) return [`comment ${node.data}`];
  if (!adapter.isElementNode(node)) return [];
  const { tagName, attrs, childNodes } = node;
  const isKnown = kindOfTag(tagName) === 'safe' || Object.hasOwn(OWN, tagName);
  const attributes = attrs.flatMap(({ name, value }) => [
    ...(hasEffect(tagName, name) || isOwn(tagName, name) ? [] : [`<${tagName} ${name}>`]),
    ...(/^(?:href|src|cite)$/u.test(name) && isUnsafeAddress(value) ? [`${name}=${value}`] : []),
  ]);
  // The planner is all ours.
  const isPlanner = tagName === 'follow-up-planner' && attributeOf(node, 'data-guide') !== undefined;
  return [...(isKnown ? [] : [`<${tagName}>`]), ...attributes, ...(isPlanner ? [] : childNodes.flatMap(faultsIn))];
}

function isOwn(name: string, attribute: string): boolean {
  const allowed = [...(OWN[name] ?? []), ...(OWN['*'] ?? [])];
  return allowed.includes(attribute) || (attribute.startsWith('data-') && allowed.includes('data-*'));
}

function attributeOf({ attrs }: Tree.Element, attribute: string): string | undefined {
  return attrs.find(({ name }) => name === attribute)?.value;
}

function isElement(node: Tree.Node): node is Tree.Element {
  return adapter.isElementNode(node);
}
