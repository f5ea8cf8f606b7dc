import { nearest } from '../../../lib/nearest.ts';
import { isPictureName } from '../../../library/picture-files.ts';
import { articlePath, markdownPath } from '../../../paths.ts';
import { type PageLinks, resolveLink } from '../../site/page-links.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { pageHint } from './page-hint.ts';

/** A picture beside an article is published where it is shown, under another name, so a link cannot lead to it. */
function messageFor(href: string, path: string): string {
  if (!isPictureName(path.replace(/\/$/u, '')) || href.startsWith('/'))
    return `There is no page ${quote(path)} on this site.`;
  return `${quote(href)} is a picture, and a link cannot lead to a picture beside an article.`;
}

export const targetRules = defineRules(
  {
    'link/page': {
      severity: 'error',
      meaning: 'A link leads to a page or file that does not exist.',
      example: '`[accept](/articles/accept/)`',
      fix: 'Write the address that is suggested: from the root of the site, without `BASE_PATH`.',
    },
    'link/anchor': {
      severity: 'error',
      meaning: 'A link leads to a heading or template that does not exist.',
      example: '`[later](#latr)`',
      fix: 'Write the anchor that is suggested.',
    },
    'link/markdown-version': {
      severity: 'warning',
      meaning:
        'A link leads to the Markdown version of a guide, which browsers show as plain text, instead of its page.',
      example: '`[accept](../how-to-accept-a-job-offer.md)`',
      fix: '`[accept](/articles/how-to-accept-a-job-offer/)`',
    },
    'link/moved': {
      severity: 'warning',
      meaning: 'A link leads to an earlier address of an article, from which readers are redirected.',
      example: '`[accept](/articles/old-name/)`',
      fix: 'Write the address that is suggested.',
    },
    'link/unpublished': {
      severity: 'error',
      meaning: 'A published article links to one that is a draft or scheduled for later.',
      example: '`[accept](/articles/a-draft/)`',
      fix: 'Publish that article first, or remove the link.',
    },
  },
  (page: PageLinks, report) => {
    const { map, where } = page;
    const versions = new Map(
      page.links.flatMap(({ href }): [string, string][] => {
        const [, slug] = /(?:^|\/)([^/#]+)\.md(?:#|$)/u.exec(href) ?? [];
        return slug === undefined ? [] : [[markdownPath(slug), articlePath(slug)]];
      }),
    );
    for (const link of page.links) {
      const target = resolveLink(link, page);
      if (!target || link.isImage) continue;
      const { path, fragment } = target;
      const status = map.unpublished.get(path);
      const movedTo = map.moved.get(path);
      if (status && page.isPublished) {
        const is = status === 'draft' ? 'a draft' : 'scheduled for later';
        const message = `${quote(path)} is ${is}, so readers would find nothing there.`;
        report('link/unpublished', link, message, 'Publish it first, or remove the link.');
      } else if (movedTo !== undefined) {
        report('link/moved', link, `${quote(path)} has moved.`, `Write "${movedTo}".`);
      } else if (!map.paths.has(path)) {
        const hint = pageHint(link.href, path, map.paths, where.base);
        report('link/page', link, messageFor(link.href, path), hint);
      } else if (versions.has(path)) {
        const hash = fragment === '' ? '' : `#${fragment}`;
        const message = `${quote(link.href)} is the Markdown version of a guide, which browsers show as plain text.`;
        report('link/markdown-version', link, message, `Write "${versions.get(path) ?? ''}${hash}".`);
      } else {
        const anchors = map.anchors.get(path);
        if (!anchors || fragment === '' || fragment === 'top' || anchors.includes(fragment)) continue;
        const place = { line: link.line, column: link.column + Math.max(0, link.href.indexOf('#')) };
        const meant = nearest(fragment, anchors);
        const hint = meant === undefined ? 'Use the anchor of a heading there, or none.' : `Did you mean "#${meant}"?`;
        report('link/anchor', place, `${quote(path)} has no heading or template ${quote(`#${fragment}`)}.`, hint);
      }
    }
  },
);
