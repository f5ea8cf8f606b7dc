import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Marks that Word and Google Docs escape when they export what an author typed as Markdown. */
const ESCAPED =
  /^[ \t]*(?:\\#(?:\\?#){0,5}|(?:\\#|#){2,6}|\\[-*+>]|\d{1,2}\\[.)]|(?:[-*+][ \t]+)?\\\[[ xX]?\\?\])(?=[ \t])|\\\*\\\*[^\n]{1,200}?\\\*\\\*|\\_\\_[^\n]{1,200}?\\_\\_|\\~\\~[^\n]{1,200}?\\~\\~|\\`[^`\n]{1,200}\\`/gmu;

/**
 * Links, pictures and references to footnotes with a backslash before one of their signs. A link to a page of this site may
 * be an example of how to write one.
 */
const ESCAPED_LINK =
  /(?:!\\?\[[^[\]\n\\]{0,200}\\?\]\\?\((?=\S)|\\?\[[^[\]\n\\]{1,200}\\?\]\\?\((?=\uFFFC|https?:|mailto:|www\.))[^)\n]{0,300}\)?|\\\[\^[\w-]{1,40}\\?\]/gu;

/** Escapes of JSON around words: `\"`, `\/`. Markdown leaves the backslash out, and curly quotes, too. */
const NEEDLESS = /\\(?:"(?=[\p{L}\p{N}])|\/(?=[/\p{L}]))/u;

/** Names that are printed because their `&` is escaped or their `;` is missing. */
const ENTITY =
  /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});|&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|rsquo|lsquo|rdquo|ldquo|copy|bull|euro)(?![\w;])/giu;

/** Tags whose brackets a program wrote as entities, so that they are text. */
const ESCAPED_TAG =
  /&lt;\/?(?:a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|table|td|tr|u|ul)(?:[ \t/][^&<>\n]{0,200})?&gt;/giu;

export const escapeRules = defineRules(
  {
    'markdown/escape': {
      severity: 'warning',
      meaning: 'A backslash turns a mark into text, or is left at the end of a paragraph, so readers see it.',
      example: '`\\## When to write`, `1\\. Send it`',
      fix: '`## When to write`, `1. Send it`',
    },
    'markdown/entity': {
      severity: 'warning',
      meaning: 'A name of a character in HTML is misspelled or escaped, so readers see the name.',
      example: '`&amp;nbsp;`, `&nbsp`',
      fix: 'Type the character itself.',
    },
  },
  ({ blocks, nodes, text, placeAt }: CheckedText, report) => {
    const stars = blocks.filter(({ escaped }) => escaped.startsWith('\\* ')).length;
    for (const { start, escaped, node, parent } of blocks) {
      if (!escaped.includes('\\')) continue;
      const marks = [...escaped.matchAll(ESCAPED)];
      for (const { 0: found, index } of marks) {
        // A single sign may be meant: "\\* without tax", "\\# of applicants", "\\> 5 years".
        const isList = marks.length > 1 && marks[0]?.index === 0;
        const isSign = /^[ \t]*\\[-#*+>]$/u.test(found) && !isList;
        if (isSign && (index > 0 || parent.type === 'listItem' || (found === '\\*' && stars < 2))) continue;
        if (isSign && /^\\> *\d/u.test(escaped)) continue;
        const message = `The backslash in ${quote(found.trim())} makes the mark text, so readers see it.`;
        report(
          'markdown/escape',
          placeAt(start + index),
          message,
          'Delete the backslash, or type another sign if you mean the character.',
        );
      }
      for (const { 0: found, index } of escaped.matchAll(ESCAPED_LINK)) {
        if (!found.includes('\\')) continue;
        const typed = text.slice(start + index, start + index + found.length);
        const message = `The backslashes in ${quote(typed)} make it text, so readers see brackets instead of a link.`;
        report('markdown/escape', placeAt(start + index), message, `Delete them: ${typed.replaceAll('\\', '')}`);
      }
      const needless = NEEDLESS.exec(escaped);
      if (needless) {
        const message = `The backslash in ${quote(needless[0])} was left by a program, and changes how the text is shown.`;
        report(
          'markdown/escape',
          placeAt(start + needless.index),
          message,
          'Delete it, also in the words that follow.',
        );
      }
      if (node.type === 'tableCell' || !/(?<!\\)(?:\\\\)*\\$/u.test(escaped)) continue;
      const message = 'This backslash ends a paragraph, where it breaks no line, so readers see it.';
      report('markdown/escape', placeAt(start + escaped.length - 1), message, 'Delete it.');
    }
    for (const node of nodes) {
      if (node.type !== 'text' || !/[&<]/u.test(node.value)) continue;
      const from = node.position?.start.offset ?? 0;
      const source = text.slice(from, node.position?.end.offset);
      const [tag] = source.includes('&lt;') ? source.matchAll(ESCAPED_TAG) : [];
      if (tag) {
        const shown = tag[0].replace('&lt;', '<').replace('&gt;', '>');
        const hint = 'Write Markdown, such as **bold**, or put the tag between backticks if you mean its signs.';
        report('markdown/entity', placeAt(from + tag.index), `Readers see the tag ${quote(shown)} as text.`, hint);
      }
      let searched = 0;
      for (const [name] of node.value.matchAll(ENTITY)) {
        const typed = [name, name.replace('&', '&amp;'), name.replace('&', '&#38;')]
          .map((form) => source.indexOf(form, searched))
          .filter((at) => at !== -1);
        const at = Math.min(...typed);
        if (typed.length === 0 || source.charAt(at - 1) === '\\') continue;
        searched = at + 1;
        report(
          'markdown/entity',
          placeAt(from + at),
          `Readers see ${quote(name)} instead of a character.`,
          'Type the character itself.',
        );
      }
    }
  },
);
