import type { Nodes } from 'mdast';
import type { Source } from '../../features/articles/article-file.ts';
import type { ArticleText } from './parsed-text.ts';
import type { Place } from '../place.ts';

/** A word of an article's prose. */
export interface Word extends Place {
  readonly text: string;
}

/** Fields of the frontmatter that are not prose: names from elsewhere, dates, addresses. */
const OTHER_FIELDS = /^(?:category|author|date|updated|readTime|draft|redirectFrom)[ \t]*:.*(?:\n[ \t-].*)*/gmu;

/** Every word that readers see, in the order of the file: frontmatter, text, templates, blocks of plain text. */
export function readWords(article: ArticleText, { frontmatter = '' }: Source): Word[] {
  const fields = frontmatter.replace(OTHER_FIELDS, blank).replace(/^[\w-]+[ \t]*:/gmu, blank);
  return [...wordsIn(fields, 2), ...wordsIn(proseOf(article), 1)];
}

/** The text with everything but prose blanked out, so that each word keeps its place. */
function proseOf({ nodes, text }: ArticleText): string {
  let prose = '';
  for (const node of nodes.filter(isProse)) {
    const start = node.position?.start.offset ?? 0;
    // Of a picture, its words: what is behind them is an address.
    const end = node.type === 'image' ? text.indexOf('](', start) : node.position?.end.offset;
    prose += blank(text.slice(prose.length, start)) + text.slice(start, end);
  }
  return prose;
}

/** A block in a language is code; templates and plain text are read, and copied, by people. */
function isProse(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'image') return true;
  return node.type === 'code' && [undefined, null, 'email', 'message'].includes(node.lang);
}

/** Marks of footnotes, whose names are made up. */
const NOTE = /\[\^[^[\]\s]*\]/gu;
/** In an address, or in an entity such as `&nbsp;`. */
const NO_PROSE = /@|:\/\/|\w\.\w{2}|&#?\w+;/u;
const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}'’]*(?<=[\p{L}\p{M}])(?!\p{N})/gu;

function wordsIn(text: string, firstLine: number): Word[] {
  const prose = text.replace(NOTE, blank).replace(/\S+/gu, (chunk) => (NO_PROSE.test(chunk) ? blank(chunk) : chunk));
  return prose.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(WORD), (match): Word => {
      return { text: match[0].replaceAll('’', "'"), line: firstLine + index, column: match.index + 1 };
    }),
  );
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));
}
