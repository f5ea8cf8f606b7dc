/** `npm run new -- "How to decline an offer"`: writes the draft of an article. Without a title it asks for one. */
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAuthors, readCategories, type DataFile } from '../check/source/data-file.ts';
import { ARTICLE_FOLDER } from '../features/articles/article-file.ts';
import { readClock } from '../deployment.ts';
import { toLocalDate } from '../lib/calendar-date.ts';
import { newArticle, slugForTitle } from '../features/articles/new-article.ts';
import { askForArticle } from './ask-for-article.ts';
import { orExit } from './or-exit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { title, category, author } = await readAnswers();

const slug = slugForTitle(title);
if (slug === undefined)
  fail(`The title "${title}" has no letter from a to z and no digit, so it cannot become a file name.`);
for (const ending of ['.md', '.mdx']) {
  const taken = `${ARTICLE_FOLDER}/${slug}${ending}`;
  if (await exists(join(root, taken))) fail(`${taken} already exists. Choose another title, or edit that file.`);
}

// The author's day, which may be another than the day of a build in UTC.
const today = toLocalDate(orExit(() => readClock(process.env, new Date())));
const file = `${ARTICLE_FOLDER}/${slug}.md`;
await writeFile(join(root, file), newArticle({ title, category, author, date: today }), { flag: 'wx' });
console.log(`${file} is ready. Run "npm run dev" to see it while you write, and delete "draft: true" to publish it.`);

/** Takes the title from the command line, with the first category and author; without a title, asks for all three. */
async function readAnswers(): Promise<{ title: string; category: string; author: string }> {
  const given = readTitle();
  const categories = namesIn('content/categories.yaml', await readCategories(root));
  const authors = namesIn('content/authors.yaml', await readAuthors(root));
  if (given !== '') return { title: given, category: categories[0], author: authors[0] };
  if (!process.stdin.isTTY) fail('Write the title after two hyphens: npm run new -- "How to decline an offer"');
  const answers = await askForArticle(categories, authors);
  return answers ?? fail('Nothing was written.');
}

function readTitle(): string {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    return positionals.join(' ').replace(/\s+/gu, ' ').trim();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function namesIn(file: string, { names }: DataFile): readonly [string, ...string[]] {
  const [first, ...others] = names?.values() ?? [];
  return first === undefined ? fail(`${file} has no entries to choose from.`) : [first, ...others];
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
