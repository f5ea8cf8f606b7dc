import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { addArticles, buildCopy, copyProject } from '../helpers/build-copy.ts';
import { fixtureArticles } from '../helpers/fixture-site.ts';
import { slugOf, writeArticles } from './generate-articles.ts';

/** A page of each kind. The guide is the first generated one: as long as the longest real guides. */
export const pages: Readonly<Record<string, string>> = {
  home: '/',
  guide: `/articles/${slugOf(0)}/`,
  'all guides': '/articles/',
  category: '/categories/interviews/',
  templates: '/templates/',
  search: '/search/',
  planner: '/planner/',
  about: '/about/',
};

/** A page with only the text of the guide, as a baseline. */
export const BARE = '/bare/';

/**
 * Builds a site of the fixture guides and generated ones, and passes its folder to `use`.
 *
 * @param generated Number of generated guides. Each adds eight templates to `/templates/`.
 */
export async function withSite<T>(generated: number, use: (folder: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    copyProject(root);
    const articles = join(root, 'content/articles');
    addArticles(root, fixtureArticles());
    await writeArticles(articles, generated);
    const { status, output } = buildCopy(root, {}, { SITE_URL: 'https://example.com' });
    if (status !== 0) throw new Error(output);
    const folder = join(root, 'dist');
    if (generated > 0) await writeBarePage(folder);
    return await use(folder);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function writeBarePage(folder: string): Promise<void> {
  const $ = load(await readFile(join(folder, `${pages['guide'] ?? ''}index.html`), 'utf8'));
  $('article script, article nav, article footer, article button, article form').remove();
  $('article *').each((_, element) => {
    element.attribs = {};
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${$('h1').text()}</title>${$('article').html() ?? ''}`;
  await cp(join(folder, 'about'), join(folder, 'bare'), { recursive: true });
  await writeFile(join(folder, 'bare/index.html'), page);
}
