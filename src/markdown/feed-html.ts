import type { SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
import sanitizeHtml from 'sanitize-html';
import { type Custom, defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { ImageAttributes } from '../features/articles/article-file.ts';
import type { Outline } from '../features/articles/outline.ts';
import { splitParagraphs } from '../features/templates/letter.ts';
import { element } from '../lib/html-tree.ts';
import { balance, safeLink, safePlugins } from './raw-html.ts';
import { mapHtmlAddresses } from './site-links.ts';
import { withoutEmptyHeadings } from './headings.ts';
import { features, readOutline, singleTildes } from './parse.ts';
import { mayHavePictures, pictures } from './pictures.ts';

/**
 * Options for rendering Markdown as self-contained HTML, for feeds: addresses are absolute, templates and check boxes are
 * text, and nothing needs a script or a style.
 */
export function feedOptions(
  absolute: (href: string) => string,
  image: (href: string) => ImageAttributes = (href) => ({ src: absolute(href) }),
): SatteriMarkdownProcessorOptions {
  return {
    features,
    mdastPlugins: [
      ...safePlugins,
      ({ source }) => source.includes('~') && singleTildes,
      ({ source }) => templates(readOutline(source, 'markdown')),
      tasks,
      withoutEmptyHeadings,
      (text) => mayHavePictures(text.source) && pictures(text, image),
    ],
    hastPlugins: [absoluteAddresses(safeLink(absolute)), balance],
  };
}

function templates(outline: Outline) {
  const remaining = outline.templates.values();
  return defineMdastPlugin({
    name: 'feed-templates',
    code(node, context) {
      const template = remaining.next().value;
      if (template) context.replaceNode(node, letter(template.text));
    },
  });
}

function letter(text: string): Custom {
  const paragraphs = splitParagraphs(text).filter(({ type }) => type === 'paragraph');
  return element('blockquote', {}, ...paragraphs.map((part) => element('p', {}, ...withBreaks(part.text))));
}

function withBreaks(text: string): (Custom | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}

const tasks = defineMdastPlugin({
  name: 'feed-tasks',
  listItem(node, context) {
    const [first] = node.children;
    if (typeof node.checked !== 'boolean' || first?.type !== 'paragraph') return;
    context.prependChild(first, { type: 'text', value: node.checked ? '☑ ' : '☐ ' });
    context.setProperty(node, 'checked', null);
  },
});

function absoluteAddresses(absolute: (href: string) => string) {
  return defineHastPlugin({
    name: 'absolute-addresses',
    raw(node, context) {
      context.setProperty(node, 'value', mapHtmlAddresses(node.value, absolute));
    },
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href === 'string') context.setProperty(node, 'href', absolute(href));
      },
    },
  });
}

/**
 * Reduces HTML to what feed readers support: text, links, pictures and tables. Other elements, from raw HTML or
 * components, leave only their text.
 */
export function feedHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'del', 'details', 'img', 'ins', 'summary'],
    allowedAttributes: {
      '*': ['dir', 'id', 'lang', 'title'],
      a: ['href'],
      img: ['src', 'alt', 'width', 'height'],
      ol: ['start', 'reversed'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      time: ['datetime'],
    },
  });
}
