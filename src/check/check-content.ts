import { join } from 'node:path';
import { ARTICLE_FOLDER } from '../features/articles/article-file.ts';
import { SITUATIONS_FILE } from '../features/all-templates/situation.ts';
import { PLANNER_FILE } from '../features/planner/planner-schema.ts';
import { articlePath } from '../paths.ts';
import { compare } from '../lib/text.ts';
import { listArticleFolder, readRawArticles } from '../library/article-files.ts';
import { findPictureFile, type PictureHead, readHeadOfFile } from '../library/picture-files.ts';
import { analyzeChanged } from './analysis/cache.ts';
import { ruleSets } from './catalogue.ts';
import type { Where } from './checked-article.ts';
import type { Finding } from './finding.ts';
import { addressOf } from './rules/file/names.ts';
import { runRules } from './rules/rule.ts';
import { readArticleNames } from './site/article-on-site.ts';
import type { PictureReader } from './site/page-links.ts';
import { articleStatus, readSiteMap } from './site/site-map.ts';
import { type DataFile, readAuthors, readCategories, readSituations } from './source/data-file.ts';
import { readPlannerFile } from './source/planner-file.ts';
import { readSiteFile, SITE_FILE } from './source/site-file.ts';

/** Lists all findings about src/site.ts and all files in `content/`, in the order of the files and their lines. */
export async function checkContent(root: string, where: Where): Promise<Finding[]> {
  const [categories, authors, folder, site, planner, situations] = await Promise.all([
    readCategories(root),
    readAuthors(root),
    listArticleFolder(root),
    readSiteFile(root),
    readPlannerFile(root),
    readSituations(root),
  ]);
  const { articles: raw, unreadable } = await readRawArticles(root, folder.articles);
  const known = { categories: namesOf(categories), authors: namesOf(authors) };
  const articles = await analyzeChanged(root, raw, known);
  const map = readSiteMap(root, articles, categories.names, where.today);
  const names = readArticleNames(articles, where.today);
  const byAddress = Map.groupBy(folder.articles, addressOf);

  const heads = new Map<string, PictureHead | undefined>();
  const pictures: PictureReader = {
    find: (href) => findPictureFile(root, href),
    head: (file) => {
      if (!heads.has(file)) heads.set(file, readHeadOfFile(join(root, file)));
      return heads.get(file);
    },
  };
  const shown = new Set(
    articles
      .flatMap(({ links }) => links)
      .flatMap(({ isImage, href }) => {
        const target = isImage ? pictures.find(href) : { problem: 'other-site' };
        return 'problem' in target ? [] : [target.file];
      }),
  );

  const entry = (name: string, isArticle: boolean) =>
    runRules(ruleSets.folderEntry, fileOf(name), { name, isArticle, shown, byAddress });
  const pageLinks = { map, where, pictures };
  return [
    ...(site
      ? runRules(ruleSets.site, SITE_FILE, { ...site, categories: known.categories, articles, map, where })
      : []),
    ...(situations ? runRules(ruleSets.situations, SITUATIONS_FILE, { document: situations, articles, map }) : []),
    ...(known.categories ? runRules(ruleSets.guideOrder, categories.file, { ...categories, articles, map }) : []),
    ...(planner ? runRules(ruleSets.planner, PLANNER_FILE, { ...planner, articles, map }) : []),
    ...[categories, authors].flatMap(checkDataFile),
    ...runRules(ruleSets.pageLinks, authors.file, { ...pageLinks, links: authors.links, path: '/', isPublished: true }),
    ...folder.others.flatMap((name) => entry(name, false)),
    ...unreadable.flatMap(({ name, reason }) => runRules(ruleSets.fileContent, fileOf(name), { reason })),
    ...articles.flatMap((article) => {
      const file = fileOf(article.name);
      const path = articlePath(article.slug);
      const isPublished = articleStatus(article, where.today) === 'published';
      return [
        ...entry(article.name, true),
        ...article.findings,
        ...runRules(ruleSets.pageLinks, file, { ...pageLinks, links: article.links, path, isPublished }),
        ...runRules(ruleSets.articleOnSite, file, { article, names, where }),
      ];
    }),
  ].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function checkDataFile(data: DataFile): Finding[] {
  const { file, bytes } = data;
  return [
    ...(bytes ? runRules(ruleSets.fileContent, file, { bytes, isData: true }) : []),
    ...runRules(ruleSets.dataFile, file, data),
  ];
}

/** The names that articles may refer to; undefined if a mistake in the file hides some of them. */
function namesOf({ names, hasUnreadNames }: DataFile): string[] | undefined {
  return names && !hasUnreadNames ? [...names.values()] : undefined;
}

function fileOf(name: string): string {
  return `${ARTICLE_FOLDER}/${name}`;
}
