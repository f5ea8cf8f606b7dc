import { ARTICLE_FOLDER } from '../features/articles/article-file.ts';
import { redirectProblems } from '../features/articles/redirects.ts';
import { compare } from '../lib/text.ts';
import { listArticleFolder, readRawArticles } from '../library/article-files.ts';
import { analyzeChanged } from './analysis/cache.ts';
import { type Finding, type Problem, toProblem } from './finding.ts';
import { AUTHORS_FILE, type DataFile, readAuthors, readCategories } from './rules/file/data-files.ts';
import { addressOf, checkFileName, reportOther, reportUnreadable } from './rules/file/names.ts';
import { checkSchedule } from './rules/frontmatter/dates.ts';
import { checkRedirects } from './rules/frontmatter/redirect-clash.ts';
import { checkDeadLinks, findDeadLinks, type Where } from './rules/link/targets.ts';
import { readSiteFile, SITE_FILE } from './rules/site/site-file.ts';
import { checkSite } from './rules/site/site-rules.ts';
import { type CheckedArticle, readSiteMap } from './site/site-map.ts';

/** All problems of src/site.ts and of all files below `content/`, in the order of the files and their lines. */
export async function checkContent(root: string, where: Where): Promise<Problem[]> {
  const [categories, authors, folder, site] = await Promise.all([
    readCategories(root),
    readAuthors(root),
    listArticleFolder(root),
    readSiteFile(root),
  ]);
  const { articles: raw, unreadable } = await readRawArticles(root, folder.articles);
  const known = { categories: namesOf(categories), authors: namesOf(authors) };
  const articles = await analyzeChanged(root, raw, known);
  const map = readSiteMap(root, articles, categories.names, where.today);
  const clashes = redirectProblems(articles);
  const byAddress = Map.groupBy(folder.articles, addressOf);
  const findingsOf = (article: CheckedArticle): Finding[] => [
    ...checkFileName(article.name, byAddress),
    ...article.findings,
    ...checkDeadLinks(article, map, where),
    ...checkRedirects(article, clashes),
    ...checkSchedule(article, where.today),
  ];
  return [
    ...categories.problems,
    ...authors.problems,
    ...findDeadLinks(authors.links, '/', true, map, where).map((finding) => toProblem(AUTHORS_FILE, finding)),
    ...(site ? checkSite(site, known.categories, map, where) : []).map((finding) => toProblem(SITE_FILE, finding)),
    ...folder.others.map((name) => problemOf(name, reportOther(name))),
    ...unreadable.map(({ name, reason }) => problemOf(name, reportUnreadable(reason))),
    ...articles.flatMap((article) => findingsOf(article).map((finding) => problemOf(article.name, finding))),
  ].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function namesOf({ names }: DataFile): string[] | undefined {
  return names && [...names.values()];
}

function problemOf(name: string, finding: Finding): Problem {
  return toProblem(`${ARTICLE_FOLDER}/${name}`, finding);
}
