import { nearest } from '../../../lib/nearest.ts';
import type { Deployment } from '../../../deployment.ts';
import { articlePath, withSlash } from '../../../paths.ts';
import type { Finding } from '../../finding.ts';
import type { Link } from '../../source/links.ts';
import { nearestPath, pageHint } from './page-hint.ts';
import { quote } from '../../wording.ts';
import { articleStatus, type CheckedArticle, type SiteMap } from '../../site/site-map.ts';

/** Stands for the site's own origin, which an author never writes. */
const HERE = 'https://this-site.invalid';

export type Where = Pick<Deployment, 'site' | 'base' | 'today'>;

/** The links of an article that lead nowhere, and its images without a file. */
export function checkDeadLinks(article: CheckedArticle, map: SiteMap, where: Where): Finding[] {
  const isPublished = articleStatus(article, where.today) === 'published';
  return findDeadLinks(article.links, articlePath(article.slug), isPublished, map, where);
}

/** @param path Site path of the page on which the links stand. */
export function findDeadLinks(
  links: readonly Link[],
  path: string,
  isPublished: boolean,
  map: SiteMap,
  where: Where,
): Finding[] {
  return links.flatMap((link): Finding[] => {
    const target = resolve(link, path, where);
    if (!target) return link.isImage && /^(?:https?:)?\/\//iu.test(link.href) ? [foreignImage(link)] : [];
    const finding = link.isImage ? missingImage(link, target, map) : deadLink(link, target, map, where, isPublished);
    return finding ? [finding] : [];
  });
}

interface Target {
  /** Site path: with a slash at its end, or of a file. */
  readonly path: string;
  readonly fragment: string;
}

/** Where a link leads on this site; undefined for links to elsewhere and to nowhere in particular. */
function resolve({ href }: Link, from: string, { site, base }: Where): Target | undefined {
  const address = href.trim();
  if (address === '' || address === '#' || !URL.canParse(address, HERE + from)) return undefined;
  const url = new URL(address, HERE + from);
  const isOwn = url.origin === site && url.pathname.startsWith(base);
  if (url.origin !== HERE && !isOwn) return undefined;
  const pathname = isOwn ? url.pathname.slice(base.length - 1) : url.pathname;
  return { path: withSlash(decode(pathname)), fragment: decode(url.hash.slice(1)) };
}

function deadLink(link: Link, target: Target, map: SiteMap, where: Where, isPublished: boolean): Finding | undefined {
  const { line, column } = link;
  const { path, fragment } = target;
  const status = map.unpublished.get(path);
  if (status && isPublished) {
    return {
      rule: 'link/unpublished',
      line,
      column,
      message: `${quote(path)} is ${status === 'draft' ? 'a draft' : 'scheduled for later'}: readers would find nothing there.`,
      hint: 'Publish it first, or take the link out.',
    };
  }
  const now = map.moved.get(path);
  if (now !== undefined) {
    return { rule: 'link/moved', line, column, message: `${quote(path)} has moved.`, hint: `Write "${now}".` };
  }
  if (!map.paths.has(path)) {
    return {
      rule: 'link/page',
      line,
      column,
      message: `There is no page ${quote(path)} on this site.`,
      hint: pageHint(link.href, path, map.paths, where.base),
    };
  }
  const anchors = map.anchors.get(path);
  if (!anchors || fragment === '' || fragment === 'top' || anchors.includes(fragment)) return undefined;
  const meant = nearest(fragment, anchors);
  return {
    rule: 'link/anchor',
    line,
    column: column + Math.max(0, link.href.indexOf('#')),
    message: `There is no heading or template ${quote(`#${fragment}`)} on ${quote(path)}.`,
    hint: meant === undefined ? 'Write the anchor of a heading there, or leave it out.' : `Did you mean "#${meant}"?`,
  };
}

function missingImage({ href, line, column }: Link, { path }: Target, { paths }: SiteMap): Finding | undefined {
  if (paths.has(path)) return undefined;
  const files = [...paths].filter((file) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(file));
  const meant = nearestPath(path, files);
  return {
    rule: 'markdown/image-file',
    line,
    column,
    message: `There is no file ${quote(href)}.`,
    hint:
      meant === undefined
        ? 'Put it into public/, and write its path from there: /desk.png'
        : `Did you mean "${meant}"?`,
  };
}

/** The policy of our pages lets a reader's browser ask no other host. */
function foreignImage({ href, line, column }: Link): Finding {
  return {
    rule: 'markdown/image-file',
    line,
    column,
    message: `${quote(href)} is on another site, from which ours loads nothing.`,
    hint: 'Put the file into public/, and write its path from there: /desk.png',
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign: nothing is called that, so it is reported as it stands.
    return path;
  }
}
