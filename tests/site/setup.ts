import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildCopy, copyProject } from './build-copy.ts';
import { articleSource } from './article-source.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Root of a second site: articles made for tests, built below a base. */
    secondSite: string;
  }
}

/** Builds the second site once for all tests. */
export default function setup(project: TestProject): () => void {
  const root = buildSecondSite();
  project.provide('secondSite', root);
  return () => {
    rmSync(root, { recursive: true });
  };
}

/** Builds it in a folder of its own. Returns the root of its project. */
export function buildSecondSite(): string {
  const root = copyProject();
  nameContact(join(root, 'src/site.ts'));
  const { status, output } = buildCopy(root, secondArticles(), {
    SITE_URL: 'https://example.com',
    BASE_PATH: '/guides/',
    SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000),
  });
  if (status !== 0) throw new Error(`The second site was not built:\n${output}`);
  return root;
}

/** The second site can be written to. */
function nameContact(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/email: '[^']*'/u, "email: 'hello@example.com'"));
}

function secondArticles(): Record<string, string> {
  const own = Object.fromEntries(
    readdirSync('content/articles').map((name) => [name, readFileSync(join('content/articles', name), 'utf8')]),
  );
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `filler-${index}.md`,
      articleSource({ title: `Filler ${index}`, date: `2024-01-${String(index + 1).padStart(2, '0')}` }),
    ]),
  );
  return {
    ...own,
    ...many,
    'every-construct.md': readFileSync('tests/fixtures/every-construct.md', 'utf8'),
    'hostile.md': articleSource({
      title: `</title><script>alert("1")</script> & 'quoted' {x} \u0000😀 عربي`,
      date: '2025-05-05',
    }),
    // As long as a title can be, with all that means something in HTML, XML, JSON, YAML or Markdown.
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
    // More templates than one page holds.
    'many-templates.md': articleSource({
      title: 'Many Templates',
      date: '2024-05-05',
      body: Array.from(
        { length: 200 },
        (_, n) => `## Letter ${n}\n\n~~~email\nSubject: ${n}\n\nDear [Name]\n~~~\n`,
      ).join('\n'),
    }),
    'a-draft.md': articleSource({ title: 'A Draft Nobody May See', date: '2025-05-05', more: 'draft: true' }),
    'tomorrow.md': articleSource({ title: 'Tomorrow Nobody May See', date: '2030-01-02' }),
    'today.md': articleSource({ title: 'Published Today', date: '2030-01-01', more: 'updated: "2030-02-28"' }),
  };
}
