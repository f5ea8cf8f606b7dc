import type { CheckedText } from '../../source/checked-text.ts';
import { isComment } from '../../source/links.ts';
import { lintMessages } from '../../source/lint-messages.ts';
import { isUnsafeAddress } from '../../../features/articles/safe-html.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Checks what can be said about links without knowing the site. `targets.ts` checks whether they lead anywhere. */
export const addressRules = defineRules(
  {
    'link/unsafe': {
      severity: 'error',
      meaning: "A link runs a program or opens a file on somebody's disk.",
      example: '`[here](javascript:alert(1))`',
      fix: 'Link to a page.',
    },
    'link/empty': {
      severity: 'warning',
      meaning: 'A link has no address.',
      example: '`[accept]()`',
      fix: 'Write the address between the parentheses.',
    },
    'link/text': {
      severity: 'warning',
      meaning: 'The words of a link do not say where it leads.',
      example: '`[click here](/about/)`',
      fix: 'Name what the reader finds there.',
    },
    'link/insecure': {
      severity: 'warning',
      meaning: 'A link uses `http://`, so the page is not encrypted on its way to the reader.',
      example: '`http://example.com`',
      fix: '`https://example.com`',
    },
  },
  (text: CheckedText, report) => {
    for (const { href, isImage, ...place } of text.links) {
      if (isUnsafeAddress(href)) {
        const isInText = isImage && /^\s*data:/iu.test(href);
        const message = isInText
          ? 'This picture is written into the text itself, where pages do not show it.'
          : `${quote(href)} is not the address of a page: it would run a program or open a file.`;
        const hint = isImage
          ? 'Save the picture as a file beside the article and write ./desk.png.'
          : 'Link to a page: https://… or /articles/…';
        report('link/unsafe', place, message, hint);
      } else if (href.trim() === '#' && !isImage) {
        report('link/empty', place, 'The link leads nowhere.', 'Write an address instead of the #.');
      }
    }
    for (const { name, attributes, ...place } of text.tags) {
      // Without an address, an <a> may be the target of a link.
      if (name.toLowerCase() !== 'a' || attributes['href']?.trim() || attributes['id'] !== undefined) continue;
      report('link/empty', place, 'The link leads nowhere.', 'Write its address: <a href="/about/">');
    }
    for (const { place, node } of lintMessages(text, 'no-empty-url')) {
      if (node?.type === 'image' || isComment(node)) continue;
      report('link/empty', place, 'The link leads nowhere.', 'Write the address between the parentheses.');
    }
    for (const { place, reason, note } of lintMessages(text, 'link-text')) report('link/text', place, reason, note);
    for (const { place, reason, note } of lintMessages(text, 'secure-link'))
      report('link/insecure', place, reason, note);
  },
);
