import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test, vi } from 'vitest';
import { publishedHtml } from '../../src/features/articles/safe-html.ts';
import { readHtml } from '../../src/lib/html-tokens.ts';
import { feedHtml, feedOptions } from '../../src/markdown/feed-html.ts';
import { markdownOptions } from '../../src/markdown/options.ts';
import { publishedMarkdown } from '../../src/markdown/published-markdown.ts';
import { readArticleText } from '../helpers/foreign-html.ts';
import { hostileText, parameters } from './hostile-text.ts';

vi.setConfig({ testTimeout: 600_000 });

const TAGS = [
  ...['b', 'a', 'p', 'div', 'span', 'ul', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'caption', 'tbody', 'pre'],
  ...['h2', 'h3', 'details', 'summary', 'blockquote', 'figure', 'code', 'img', 'br', 'hr', 'em', 'i', 's', 'ol', 'q'],
  ...[
    'script',
    'style',
    'xmp',
    'plaintext',
    'noembed',
    'noframes',
    'noscript',
    'listing',
    'title',
    'textarea',
    'iframe',
  ],
  ...['template', 'select', 'option', 'svg', 'math', 'form', 'button', 'frameset', 'body', 'html', 'object', 'marquee'],
  ...[
    'main',
    'article',
    'section',
    'header',
    'email-template',
    'check-list',
    'soon',
    'x-y',
    'image',
    'col',
    'mi',
    'desc',
  ],
];

const ATTRIBUTES = [
  ...[
    '',
    ' id="Content"',
    ' id=a',
    ' class="visually-hidden"',
    ' style="color:red"',
    ' onclick=alert(1)',
    ' title="a"',
  ],
  ...[
    ' href="javascript:alert(1)"',
    ' href="java&#10;script:x"',
    " href='/about'",
    ' src=x onerror=alert(1)',
    ' title="',
  ],
  ...[
    ' title="--><script>x</script>"',
    '/onload=x',
    ' is=site-search',
    ' set:html="<b>"',
    ' title=`>`',
    ' /',
    ' a="b"c',
  ],
];

/** Comments and what browsers take for comments; `secret` must not be published. */
const COMMENTS = [
  ...['<!-- secret -->', '<!--\nsecret\n\nsecret\n-->', '<!-- secret --!>', '<!-->', '<!--->', '<!--', '-->', '--!>'],
  ...[
    '<![CDATA[',
    ']]>',
    '<![CDATA[>',
    '<?',
    '?>',
    '<?x',
    '<!DOCTYPE x>',
    '<!X',
    '</>',
    '</ x>',
    '<!>',
    '<!-',
    '[//]: # (',
  ],
];

const MARKDOWN = [
  ...[
    '\n',
    '\n\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '## ',
    '| a | b |\n|---|---|\n| c | ',
    ' | ',
    '**',
    '*',
    '`',
    '[',
    '](',
  ],
  ...[
    '[x](/about)',
    '![x](/y.png)',
    '\n\n~~~email\nSubject: A\n\n[Name] <b>\n~~~\n\n',
    '\n\n```js\n<b>\n```\n\n',
    '- [ ] ',
  ],
  ...[
    '\n---\n',
    '\\',
    '&lt;',
    '&#60;',
    '[^1]',
    '\n\n[^1]: ',
    '<https://example.com>',
    'words',
    'a b',
    '"',
    "'",
    '>',
    '<',
    '{x}',
  ],
];

const tag = fc
  .tuple(fc.constantFrom('<', '<', '</', '<'), fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
  .chain(([open, name, attributes]) =>
    fc.constantFrom('>', '>', '>', '/>', '\n>', '').map((end) => open + name + attributes + end),
  );

const pair = fc
  .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...MARKDOWN, ...COMMENTS))
  .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`);

/** Markdown mixed with tags, pairs of tags, comments and what browsers and parsers read differently. */
const hostileMarkdown = fc
  .array(
    fc.oneof(
      tag,
      tag,
      pair,
      fc.constantFrom(...COMMENTS),
      fc.constantFrom(...MARKDOWN),
      fc.constantFrom(...MARKDOWN),
      hostileText,
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join('').toWellFormed().replace(/\r\n?/gu, '\n'));

/** Parses HTML inside the container of an article on a page, as browsers do, and lists what must not be there. */
function faultsOf(html: string): readonly string[] {
  const text = readArticleText(
    `<!doctype html><main id="Content"><article><div class="prose">${html}<hr id="after"></div></article></main>`,
  );
  const isWhole = text?.around === 'html body main article' && text.ids.at(-1) === 'after';
  return [...(text?.faults ?? []), ...(isWhole ? [] : ['something leaks out of the article'])];
}

test('faults are found', () => {
  expect(faultsOf('<p>a</p>')).toEqual([]);
  expect(faultsOf('<!-- a --><script></script><b onclick="x">a</b></div>')).toEqual([
    'comment  a ',
    '<script>',
    '<b onclick>',
    'something leaks out of the article',
  ]);
});

const page = createSatteriMarkdownProcessor({
  ...markdownOptions({ link: (href) => href, synonyms: {}, language: 'en' }),
  syntaxHighlight: false,
});
const feed = createSatteriMarkdownProcessor({ ...feedOptions((href) => href), syntaxHighlight: false });

test('whatever HTML an article has, its page has only harmless elements, and they stay inside the article', async () => {
  const processor = await page;
  await fc.assert(
    fc.asyncProperty(hostileMarkdown, async (markdown) => {
      expect(faultsOf((await processor.render(markdown)).code)).toEqual([]);
    }),
    parameters,
  );
});

test('whatever HTML an article has, its Markdown version and feed have no comment and nothing that is refused', async () => {
  const processor = await feed;
  await fc.assert(
    fc.asyncProperty(hostileMarkdown, async (markdown) => {
      const published = publishedMarkdown(markdown);
      expect(htmlIn(published).flatMap(({ value }) => refusedIn(value))).toEqual([]);
      expect(publishedMarkdown(published)).toBe(published);
      const html = feedHtml((await processor.render(published)).code);
      expect(faultsOf(html)).toEqual([]);
    }),
    parameters,
  );
});

function htmlIn(markdown: string) {
  const nodes: { readonly value: string }[] = [];
  const visit = (node: ReturnType<typeof markdownToMdast>): void => {
    if (node.type === 'html') nodes.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(markdownToMdast(markdown, { features: { frontmatter: false } }));
  return nodes;
}

function refusedIn(html: string): string[] {
  const kept = publishedHtml(html).length;
  return readHtml(html).length === kept ? [] : [html];
}
