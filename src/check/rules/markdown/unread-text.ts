import type { Code, Html } from 'mdast';
import { isFenced } from '../../../features/articles/outline.ts';
import { readHtml } from '../../../lib/html-tokens.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { findMarkup } from '../template/markup.ts';

/** Markdown at the start of a line of text: a heading, an item of a list, a quotation. */
const LINE_MARK = /^[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,3}[.)][ \t]+|>[ \t]+)(?=\S)[^\n]*/mu;
/** Elements whose text is shown as it is typed. */
const LITERAL = new Set(['pre', 'code', 'kbd', 'samp', 'var']);
/** Marks that are nothing special in HTML, where an entity is a character and a backslash is a backslash. */
const OTHER_MARKS = new Set(['HTML', 'an HTML entity', 'a Markdown line break', 'a backslash of Markdown']);
/** Languages that people and chat assistants give to a text. */
const TEXT_LANGUAGE = /^(?:m(?:ark)?d(?:own)?|mdx|gfm|te?xt|plain(?:text)?)?$/iu;
const HEADING = /^ {0,3}#{2,6}[ \t]+\p{L}[^\n]*$/mu;

/** Checks for Markdown in places where it is not read. */
export const unreadTextRules = defineRules(
  {
    'markdown/html-text': {
      severity: 'warning',
      meaning: 'Markdown is inside HTML that begins a line, where it is not read, so readers see its signs.',
      example: '`<div>` and `- Send it` on the next line',
      fix: 'Leave a line empty below `<div>` and above `</div>`.',
    },
    'markdown/fenced-text': {
      severity: 'warning',
      meaning: 'A part of the guide is in a block of code, so readers see it as code, with its signs.',
      example: 'the answer of a chat assistant between two lines of three backticks',
      fix: 'Delete the two lines of backticks.',
    },
  },
  ({ nodes, text, placeAt, openFences, outline }: CheckedText, report) => {
    for (const node of nodes) {
      // Markdown and browsers end such a comment in different places, which another rule reports.
      const found = node.type === 'html' && !node.value.includes('--!>') ? firstMark(node) : undefined;
      if (!found) continue;
      const start = (node.position?.start.offset ?? 0) + found.at;
      const message = `${quote(found.source)} is inside HTML, where Markdown is not read, so readers see its signs.`;
      const hint = 'Leave a line empty after the tag above it and before the tag below it, or write it as HTML.';
      report('markdown/html-text', placeAt(Math.max(start, text.indexOf(found.source, start))), message, hint);
    }
    for (const [index, node] of nodes.filter((node) => node.type === 'code').entries()) {
      const { line } = startOf(node);
      if (outline.templates[index] || openFences.some((fence) => fence.line <= line)) continue;
      const heading = isFenced(node, text) ? headingIn(node) : undefined;
      if (heading === undefined) continue;
      const message = `The heading ${quote(heading)} and the text below it are in a block of code, so readers see them as code.`;
      report('markdown/fenced-text', startOf(node), message, 'Delete the line of backticks here and the one below.');
    }
  },
);

/** The first Markdown in the text of an HTML block. Inside a paragraph, text around tags is not part of the HTML. */
function firstMark({ value }: Html): { at: number; source: string } | undefined {
  for (const { text, at } of textsIn(value)) {
    const line = LINE_MARK.exec(text);
    const mark = findMarkup(text, []).find(({ what }) => !OTHER_MARKS.has(what));
    const first = line && (!mark || line.index <= mark.at) ? { at: line.index, source: line[0].trim() } : mark;
    if (first) return { at: at + first.at, source: first.source };
  }
  return undefined;
}

/** The text between tags. White space is a token of its own. */
function textsIn(html: string): { text: string; at: number }[] {
  const texts: { text: string; at: number }[] = [];
  let literal: string | undefined;
  let isOpen = false;
  for (const token of readHtml(html)) {
    if (token.type === 'start' && LITERAL.has(token.name)) literal ??= token.name;
    if (token.type === 'end' && token.name === literal) literal = undefined;
    const last = texts.at(-1);
    if (token.type !== 'text' || literal !== undefined) isOpen = false;
    else if (isOpen && last) last.text += token.text;
    else isOpen = texts.push({ text: token.text, at: token.start }) > 0;
  }
  return texts;
}

function headingIn({ lang, value }: Code): string | undefined {
  const heading = TEXT_LANGUAGE.test(lang ?? '') ? HEADING.exec(value)?.[0].trim() : undefined;
  return heading !== undefined && value.split('\n').some(isSentence) ? heading : undefined;
}

/** Tells prose from comments of code and from marks. */
function isSentence(line: string): boolean {
  return /[.!?:…]["”*_)]{0,4}$/u.test(line) && !/^\s*[#`~$/]/u.test(line) && line.trim().split(' ').length > 3;
}
