// @ts-check
/**
 * Configures remark: the syntax that the authors' check reads, and its rules about Markdown alone. Plain JavaScript,
 * because editors with a remark plug-in load this file through package.json, in a Node that may not run TypeScript.
 */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import firstHeadingLevel from 'remark-lint-first-heading-level';
import headingIncrement from 'remark-lint-heading-increment';
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import noDuplicateHeadings from 'remark-lint-no-duplicate-headings';
import noEmptyUrl from 'remark-lint-no-empty-url';
import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** @import {Nodes, Root} from 'mdast' */
/** @import {Preset} from 'unified' */

/** Words of a link that mean nothing to a reader who sees or hears only the links of a page. */
const VAGUE =
  /^(?:(?:click|tap|read|see|go|learn|find out|discover)\s+)?(?:here|more|this|link|this (?:link|page|article|guide|post))\W*$|^continue(?: reading)?\W*$/iu;

const topLevelHeading = lintRule('remark-lint:top-level-heading', (/** @type {Root} */ tree, file) => {
  visit(tree, 'heading', (node) => {
    if (node.depth !== 1) return;
    const message = file.message('This is a second heading of the first level; the first is the title.', node);
    message.note = 'Begin the line with ## instead.';
  });
});

const imageText = lintRule('remark-lint:image-text', (/** @type {Root} */ tree, file) => {
  visit(tree, ['image', 'imageReference'], (node) => {
    if (!('alt' in node) || node.alt?.trim()) return;
    const message = file.message('The image has no text for readers who cannot see it.', node);
    message.note = 'Say between the brackets what it shows: ![Two people at a desk](/desk.png)';
  });
});

const linkText = lintRule('remark-lint:link-text', (/** @type {Root} */ tree, file) => {
  visit(tree, ['link', 'linkReference'], (node) => {
    if (!('children' in node)) return;
    const text = textOf(/** @type {Nodes} */ (node)).trim();
    if (text !== '' && !VAGUE.test(text)) return;
    const isEmpty = text === '';
    const reason = isEmpty ? 'The link has no words.' : `The words of the link, "${text}", do not say where it leads.`;
    const message = file.message(reason, node);
    message.note = 'Name what the reader finds there: [how to decline an offer](/articles/…)';
  });
});

const secureLink = lintRule('remark-lint:secure-link', (/** @type {Root} */ tree, file) => {
  visit(tree, ['link', 'definition', 'image'], (node) => {
    if (!('url' in node) || !/^http:\/\//iu.test(node.url)) return;
    const message = file.message(`"${node.url}" is not encrypted on its way to the reader.`, node);
    message.note = 'Write https:// if the site supports it; most do.';
  });
});

/**
 * @param {Nodes} node
 * @returns {string}
 */
function textOf(node) {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'value' in node ? node.value : '';
}

/** @type {Preset} */
const preset = {
  plugins: [
    remarkFrontmatter,
    [remarkGfm, { singleTilde: false }],
    [firstHeadingLevel, 2],
    headingIncrement,
    topLevelHeading,
    noDuplicateHeadings,
    imageText,
    noEmptyUrl,
    linkText,
    secureLink,
    noUnusedDefinitions,
    noDuplicateDefinitions,
  ],
};

export default preset;
