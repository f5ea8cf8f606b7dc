import { readFileSync } from 'node:fs';
import { articleSource } from './article-source.ts';

/** Articles that test the site's limits: hostile texts, long lists, drafts, future dates and earlier names. */
export function hostileArticles(): Record<string, string> {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `filler-${index}.md`,
      articleSource({ title: `Filler ${index}`, date: `2024-01-${String(index + 1).padStart(2, '0')}` }),
    ]),
  );
  return {
    ...many,
    'every-construct.md': readFileSync('tests/fixtures/every-construct.md', 'utf8'),
    'hostile.md': articleSource({
      title: `</title><script>alert("1")</script> & 'quoted' {x} \u0000😀 عربي`,
      date: '2025-05-05',
    }),
    // The longest title allowed, with every character that is special in HTML, XML, JSON, YAML or Markdown.
    'hostile-long.md': articleSource({
      title: `]]> &amp; <b> "q" 'q' \\ [x](y) *z* _u_ \`c\` # 👩‍👩‍👧 עברית ${'long '.repeat(40)}`.slice(0, 200).trim(),
      date: '2025-05-06',
      body: '## One\n\nA \u000Bvertical tab & <made-up-thing>words</made-up-thing>, [here](/about "t"), <a href="/about/">about</a> and ![there][p].\n\n[p]: /favicon.svg\n',
    }),
    'raw-html.mdx': articleSource({
      title: 'Raw HTML',
      date: '2025-05-04',
      body: 'See <a href="/about/">about</a>, [here][h] and:\n\n<img src="/favicon.svg" alt="An envelope" />\n\n[h]: /privacy\n',
    }),
    'renamed.md': articleSource({
      title: 'Renamed Twice',
      date: '2025-05-07',
      more: 'redirectFrom: ["first-name", "second-name"]',
    }),
    // More templates than fit on one page.
    'many-templates.md': articleSource({
      title: 'Many Templates',
      date: '2024-05-05',
      body: Array.from(
        { length: 200 },
        (_, n) => `## Letter ${n}\n\n~~~email\nSubject: ${n}\n\nDear [Name]\n~~~\n`,
      ).join('\n'),
    }),
    // Words that no other article has, for the search below a base.
    'zither.md': articleSource({
      title: 'A Zither for Beginners',
      date: '2025-05-08',
      body: '## One\n\nSome text about a plectrum.\n\n### A letter\n\n```\nSubject: Hello\n\nAbout the zither.\n```\n',
    }),
    'a-draft.md': articleSource({ title: 'A Draft Nobody May See', date: '2025-05-05', more: 'draft: true' }),
    'tomorrow.md': articleSource({ title: 'Tomorrow Nobody May See', date: '2030-01-02' }),
    'today.md': articleSource({ title: 'Published Today', date: '2030-01-01', more: 'updated: "2030-02-28"' }),
  };
}
