import type { Html, Nodes } from 'mdast';
import type { CheckedText } from '../../source/checked-text.ts';
import { kindOfTag } from '../../../features/articles/safe-html.ts';
import { type HtmlToken, readHtml } from '../../../lib/html-tokens.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Elements without an end tag. */
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements whose end tag may be left out: they end where another begins or the one around them ends. */
const SELF_ENDING = new Set(['p', 'li', 'dt', 'dd', 'caption', 'thead', 'tbody', 'tr', 'td', 'th']);

/** A start or an end tag, a tag without its last bracket, or the start of a comment that never ends. */
interface Mark {
  readonly kind: 'start' | 'end' | 'cut' | 'comment';
  readonly name: string;
  readonly offset: number;
  /** True if a start tag ends with a slash, which closes nothing in HTML. */
  readonly hasSlash: boolean;
}

/**
 * Checks that raw HTML ends what it begins. If it does not, browsers put the rest of the page into the element, or move
 * the page's own elements out of theirs. MDX does not parse with either mistake.
 */
export const htmlPairRules = defineRules(
  {
    'markdown/unclosed-html': {
      severity: 'error',
      meaning: 'A tag or a comment is not closed, so it may take in the rest of the page.',
      example: '`<b>Note: …`, `<!-- to do`',
      fix: '`<b>Note:</b>`, `<!-- to do -->`',
    },
    'markdown/unopened-html': {
      severity: 'error',
      meaning: 'A tag ends something that does not begin in the same paragraph or block.',
      example: '`</div>` alone',
      fix: 'Remove it, or write the tag that begins it.',
    },
  },
  ({ nodes, text, placeAt }: CheckedText, report) => {
    const marks = nodes.flatMap((parent) => unpaired(htmlAmong(parent).flatMap(readMarks)));
    for (const mark of [...marks, ...openComments(nodes, text)]) {
      const { name } = mark;
      const place = placeAt(mark.offset);
      if (mark.kind === 'cut') {
        const message = `${quote(`<${name}`)} has no bracket at its end.`;
        report('markdown/unclosed-html', place, message, 'Write > where the tag ends, without an empty line in it.');
      } else if (mark.kind === 'comment') {
        const message = 'This comment is not closed, so it takes in everything below.';
        report('markdown/unclosed-html', place, message, 'Write --> where it ends.');
      } else if (mark.kind === 'end') {
        const message = `${quote(`</${name}>`)} ends nothing that begins in the same paragraph or block.`;
        const hint = VOID.has(name)
          ? `Remove it: <${name}> needs no end.`
          : `Move it to where <${name}> begins, or remove it.`;
        report('markdown/unopened-html', place, message, hint);
      } else if (mark.hasSlash) {
        const message = `The slash at the end of ${quote(`<${name} …/>`)} does not close it.`;
        report('markdown/unclosed-html', place, message, `Write <${name} …></${name}>.`);
      } else {
        const message = `${quote(`<${name}>`)} is not closed in the paragraph or block where it begins.`;
        const hint = `Write </${name}> there; around several paragraphs, put both tags on lines of their own.`;
        report('markdown/unclosed-html', place, message, hint);
      }
    }
  },
);

/** The HTML on one level: a tag has to end in the same paragraph, item or cell, because Markdown writes their tags. */
function htmlAmong(parent: Nodes): Html[] {
  const children: readonly Nodes[] = 'children' in parent ? parent.children : [];
  return children.filter((child) => child.type === 'html');
}

function readMarks({ value, position }: Html): Mark[] {
  const offset = position?.start.offset ?? 0;
  return readHtml(value).flatMap((token) => toMark(token, offset));
}

function toMark(token: HtmlToken, offset: number): Mark[] {
  const at = { offset: offset + token.start, hasSlash: false };
  if (token.type === 'text') return [];
  if (token.type !== 'comment')
    return [{ ...token, ...at, kind: token.type, hasSlash: token.type === 'start' && token.hasSlash }];
  // Browsers end a comment at `--!>`, and at the bracket of `<!-->`; Markdown and authors do not.
  const isOpen = token.source.startsWith('<!--') && !/^<!--.*-->$/su.test(token.source);
  return isOpen ? [{ ...at, kind: 'comment', name: '' }] : [];
}

/** Comments that begin in a line of text and do not end in its paragraph, so they are printed as text. */
function openComments(nodes: readonly Nodes[], text: string): Mark[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text' || !node.value.includes('<!--')) return [];
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    return Array.from(source.matchAll(/(?<!\\)<!--/gu), ({ index }): Mark => {
      return { kind: 'comment', name: '', offset: start + index, hasSlash: false };
    });
  });
}

function unpaired(marks: readonly Mark[]): Mark[] {
  const open: Mark[] = [];
  const wrong: Mark[] = [];
  const leaveOpen = (mark: Mark) => {
    // Other tags are reported already: as unsafe, or as having no effect.
    if (kindOfTag(mark.name) === 'safe' && !SELF_ENDING.has(mark.name)) wrong.push(mark);
  };
  for (const mark of marks) {
    if (mark.kind === 'comment') wrong.push(mark);
    if (mark.kind === 'cut' && kindOfTag(mark.name.replace(/^\//u, '')) !== 'unsafe') wrong.push(mark);
    if (mark.kind === 'start' && !VOID.has(mark.name)) open.push(mark);
    if (mark.kind !== 'end') continue;
    const start = open.findLastIndex(({ name }) => name === mark.name);
    if (start === -1) wrong.push(mark);
    else for (const inner of open.splice(start).slice(1)) leaveOpen(inner);
  }
  for (const mark of open) leaveOpen(mark);
  return wrong;
}
