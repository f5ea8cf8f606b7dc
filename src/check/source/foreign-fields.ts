import type { ForeignField } from './schema-mistakes.ts';

/** Names of other systems for the fields of an article, in lowercase and without marks between words. */
const MEANINGS: Readonly<Record<string, string>> = {
  title: 'headline, name, heading, seotitle, metatitle, pagetitle',
  shortTitle: 'linktitle, navtitle, sidebarlabel, sidebartitle, menutitle, shorttitle',
  description:
    'summary, excerpt, subtitle, abstract, metadescription, seodescription, teaser, intro, lead, desc, tagline',
  category: 'categories, section, topic, topics, collection',
  keywords: 'tags, tag, keyword, metakeywords, labels',
  author: 'authors, byline, writer, creator, by',
  date: 'pubdate, publishdate, publisheddate, publicationdate, publishedat, publishedon, publishedtime, datepublished, created, createdat, datecreated, creationdate, posted, postdate',
  updated:
    'lastmod, updateddate, updatedat, updatedon, modified, modifieddate, modifiedat, datemodified, modifieddatetime, lastmodified, lastmodifieddate, lastupdated, lastupdate, lastupdatedat, lastreviewed, revised, editedat',
  readTime: 'readingtime, timetoread, minutes, minutesread, duration, readtime',
  draft: 'isdraft, unpublished, hidden, private, unlisted',
  redirectFrom: 'aliases, alias, redirectfrom, redirects, redirect, oldurls, oldslugs',
};

const NOT_USED: Readonly<Record<string, string>> = {
  image:
    'image, images, cover, coverimage, thumbnail, thumb, featuredimage, featured_image, heroimage, hero, banner, ogimage, socialimage, photo, picture, imagealt, coveralt, featureimage',
  layout:
    'layout, type, weight, order, template, sidebarposition, navorder, pagetype, format, featured, pinned, sticky, toc, tableofcontents, comments, math, mathjax, robots, sitemap, noindex, cssclass, cssclasses, showtoc, id, guid, uid, version, series, menu, nav, parent, license, source, rating, outputs, status, visibility, posttype, expirydate, sortby, icon, color, modelname',
};

const byName = new Map(
  Object.entries(MEANINGS).flatMap(([field, names]) =>
    names.split(', ').map((name): [string, string] => [name, field]),
  ),
);
const notUsed = new Map(
  Object.entries(NOT_USED).flatMap(([kind, names]) => names.split(', ').map((name): [string, string] => [name, kind])),
);

/** Explains a field as Hugo, Jekyll, Astro, WordPress, Ghost, Notion and Obsidian name it. */
export function foreignField(key: string, value: unknown): ForeignField | undefined {
  const name = key.toLowerCase().replace(/[^a-z\d]/gu, '');
  if (name === 'published' || name === 'publish') return published(key, value);
  if (
    name === 'slug' ||
    name === 'permalink' ||
    name === 'url' ||
    name === 'path' ||
    name === 'canonical' ||
    name === 'canonicalurl'
  ) {
    const hint =
      'Delete the line: the address comes from the name of the file. Former names of the file go into redirectFrom.';
    return { field: undefined, hint };
  }
  if (name === 'lang' || name === 'language' || name === 'locale')
    return { field: undefined, hint: 'Delete the line: the whole site has one language, which its owner sets.' };
  if (name === 'status' && (value === 'draft' || value === 'private' || value === 'pending'))
    return { field: 'draft', hint: 'Write draft: true instead.' };
  const field = byName.get(name);
  if (field !== undefined) return { field, hint: meaning(field, value) };
  const kind = notUsed.get(name);
  if (kind === undefined) return undefined;
  const why =
    kind === 'image' ? 'articles have no picture of their own here; pictures go into the text' : 'it is not used here';
  return { field: undefined, hint: `Delete the line: ${why}.` };
}

/** `published` is a switch in Jekyll and dev.to, and a date elsewhere. */
function published(key: string, value: unknown): ForeignField {
  if (value === false) return { field: 'draft', hint: 'Write draft: true instead.' };
  if (value === true)
    return { field: undefined, hint: 'Delete the line: an article is published unless it has draft: true.' };
  return { field: 'date', hint: `Write date instead of ${key}, as year-month-day.` };
}

function meaning(field: string, value: unknown): string {
  const many = Array.isArray(value) && (field === 'category' || field === 'author') ? ', with one name' : '';
  if (field === 'draft' && typeof value === 'boolean') return `Write draft: ${String(value)} instead.`;
  if (field === 'redirectFrom')
    return 'Write redirectFrom instead, with former names of the file: redirectFrom: ["old-name"]';
  return `Write ${field} instead${many}.`;
}
