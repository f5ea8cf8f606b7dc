import type { Link, Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../../src/features/articles/article-file.ts';
import { sites } from './sites.ts';

/** Returns the text of a node as a reader sees it. */
function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

const parseMarkdown = (text: string): Nodes[] => (markdownToMdast(text) as Root).children;

describe.each(sites)('%s', (_, site) => {
  const prefix = site.origin + site.base;
  const guides = site.pages.filter(({ $ }) => $('.article').length > 0);

  /** Tells whether an absolute address is not a page, file or template of this site. */
  function isDead(address: string): boolean {
    const { href, pathname, hash } = new URL(address);
    const path = decodeURI(pathname.slice(site.base.length - 1));
    if (!href.startsWith(prefix)) return true;
    const page = site.pages.find((page) => page.path === path);
    if (!page) return !site.files.has(path);
    return hash !== '' && page.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length === 0;
  }

  test.each(guides)('$path has a Markdown version with the same text', ({ path, $ }) => {
    const { frontmatter, body } = readSource(site.read(`${path.slice(0, -1)}.md`));
    const times = $('.article-head time').map((_, time) => $(time).attr('datetime'));
    expect(parse(frontmatter ?? '')).toEqual({
      title: $('h1').text(),
      description: $('.lede').text(),
      author: $('meta[name=author]').attr('content'),
      published: times.get(0),
      ...(times.length > 1 && { updated: times.get(1) }),
      url: prefix + path.slice(1),
    });
    const [title, ...text] = parseMarkdown(body);
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(title && wordsOf(title)).toBe($('h1').text());
    // Every heading of the page, and every template unchanged.
    const headings = text.flatMap((node) => (node.type === 'heading' ? [`h${node.depth} ${wordsOf(node)}`] : []));
    const shown = $('.prose :is(h2, h3, h4, h5, h6):not(#footnote-label)').map(
      (_, heading) => `${heading.tagName} ${$(heading).text()}`,
    );
    const straight = (words: string) => words.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
    expect(headings.map(straight)).toEqual(shown.get().map(straight));
    const fences = text.flatMap((node) => (node.type === 'code' ? [node.value] : []));
    const letters = $('.letter').map((_, letter) => $(letter).text());
    expect(letters.get().filter((letter) => !fences.includes(letter))).toEqual([]);
    // Every link has the same target as a link of the page.
    const hrefs = $('a').map((_, link) => new URL($(link).attr('href') ?? '', prefix + path.slice(1)).href);
    const links = text.flatMap(linksIn).map(({ url }) => new URL(url, prefix + path.slice(1)).href);
    expect(links.filter((link) => !hrefs.get().includes(link))).toEqual([]);
    expect(text.flatMap(linksIn).filter(({ url }) => !/^(?:https?:|mailto:|#)/u.test(url))).toEqual([]);
    expect(text.some(({ type }) => type.startsWith('mdx'))).toBe(false);
  });

  test('the page of a guide links to its Markdown version', () => {
    for (const { path, $ } of guides) {
      expect($('copy-markdown a').attr('href')).toBe(`${site.base}${path.slice(1, -1)}.md`);
    }
  });

  test('llms.txt has the format of llmstxt.org, and lists every guide and every template', () => {
    const [title, summary, ...sections] = parseMarkdown(site.read('/llms.txt'));
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(summary?.type).toBe('blockquote');
    expect(sections.map((node) => node.type)).toEqual(sections.map((_, index) => (index % 2 ? 'list' : 'heading')));
    for (const item of sections.flatMap((node) => (node.type === 'list' ? node.children : []))) {
      expect(linksIn(item)).toHaveLength(1);
      expect(wordsOf(item)).toMatch(/^.+: .+$/u);
    }
    const links = sections.flatMap(linksIn);
    expect(links.filter(({ url }) => isDead(url))).toEqual([]);
    const listed = new Map(links.map((link) => [link.url, wordsOf(link)]));
    for (const { path, $ } of guides) {
      expect(listed.get(`${prefix}${path.slice(1, -1)}.md`)).toBe($('h1').text());
      $('email-template').each((_, card) => {
        const name = listed.get(`${prefix}${path.slice(1)}#${$(card).attr('id') ?? ''}`);
        expect(name).toBe($(card).attr('aria-label'));
      });
    }
  });

  test('llms-full.txt contains every Markdown version unchanged', () => {
    const full = site.read('/llms-full.txt');
    const versions = guides.map(({ path }) => site.read(`${path.slice(0, -1)}.md`));
    expect(versions.filter((version) => !full.includes(version))).toEqual([]);
    expect(full.length).toBe(versions.join('\n').length);
  });
});
