import { type PageLinks, resolveLink } from '../../site/page-links.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { lintMessages } from '../../source/lint-messages.ts';
import { quote } from '../../wording.ts';
import { nearestPath } from '../link/page-hint.ts';
import { defineRules } from '../rule.ts';

export const imageTextRules = defineRules(
  {
    'markdown/image-alt': {
      severity: 'warning',
      meaning: 'An image has no text for readers who cannot see it.',
      example: '`![](/desk.png)`',
      fix: '`![Two people at a desk](/desk.png)`',
    },
  },
  (text: CheckedText, report) => {
    for (const { place, reason, note } of lintMessages(text, 'image-text'))
      report('markdown/image-alt', place, reason, note);
    for (const { name, attributes, ...place } of text.tags) {
      if (name.toLowerCase() !== 'img' || Object.hasOwn(attributes, 'alt')) continue;
      const message = 'The image has no text for readers who cannot see it.';
      report('markdown/image-alt', place, message, 'Say what it shows: alt="Two people at a desk"');
    }
  },
);

const PUT_INTO_PUBLIC = 'Put the file into public/ and write its path from there: /desk.png';

export const imageFileRules = defineRules(
  {
    'markdown/image-file': {
      severity: 'warning',
      meaning: 'An image has no file on this site.',
      example: '`![A desk](/dsek.png)`',
      fix: 'Put the file into `public/` and write its path from there.',
    },
  },
  (page: PageLinks, report) => {
    for (const { href, isImage, ...place } of page.links) {
      if (!isImage) continue;
      const target = resolveLink({ href, isImage, ...place }, page);
      if (href === '') {
        report('markdown/image-file', place, 'The image has no file.', 'Write its path between the parentheses.');
      } else if (/^(?:https?:)?\/\//iu.test(href) && !target) {
        // The pages' content security policy allows no other host.
        const message = `${quote(href)} is on another site, and our pages load nothing from other sites.`;
        report('markdown/image-file', place, message, PUT_INTO_PUBLIC);
      } else if (target && !page.map.paths.has(target.path)) {
        const files = [...page.map.paths].filter((file) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(file));
        const meant = nearestPath(target.path, files);
        const hint = meant === undefined ? PUT_INTO_PUBLIC : `Did you mean "${meant}"?`;
        report('markdown/image-file', place, `There is no file ${quote(href)}.`, hint);
      }
    }
  },
);
