import type { Nodes } from 'mdast';
import type { Source } from '../../features/articles/article-file.ts';
import type { ParsedText } from './parsed-text.ts';
import type { Place } from '../place.ts';

/** A word of an article's prose. */
export interface Word extends Place {
  readonly text: string;
}

/** Fields of the frontmatter that are not prose: names, dates, addresses. */
const OTHER_FIELDS = /^(?:category|author|date|updated|readTime|draft|redirectFrom)[ \t]*:.*(?:\n[ \t-].*)*/gmu;

/** Lists every word that readers see, in the order of the file: frontmatter, text, templates, blocks of plain text. */
export function readWords(parsed: ParsedText, { frontmatter = '' }: Source): Word[] {
  const fields = frontmatter.replace(OTHER_FIELDS, blank).replace(/^[\w-]+[ \t]*:/gmu, blank);
  return [...wordsIn(fields, 2), ...wordsIn(proseOf(parsed), 1)];
}

/** Blanks out everything but prose, so that each word keeps its place. */
function proseOf({ nodes, text }: ParsedText): string {
  let prose = '';
  for (const node of nodes.filter(isProse)) {
    const start = node.position?.start.offset ?? 0;
    // The alternative text of a picture is prose; the address after it is not.
    const end = node.type === 'image' ? text.indexOf('](', start) : node.position?.end.offset;
    prose += blank(text.slice(prose.length, start)) + text.slice(start, end);
  }
  return prose;
}

/** Templates and blocks of plain text are prose; a block with a language is code. */
function isProse(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'image') return true;
  return node.type === 'code' && [undefined, null, 'email', 'message'].includes(node.lang);
}

/** References to footnotes, whose names are made up. */
const NOTE = /\[\^[^[\]\s]*\]/gu;
/** An address or an entity such as `&nbsp;`, with everything around it up to the next spaces. */
const NOT_PROSE = /(?<!\S)\S*(?:@|:\/\/|\w\.\w{2}|&#?\w+;)\S*/gu;
/** A word, or a name with digits. A soft hyphen or another character without a shape does not end it. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\p{Default_Ignorable_Code_Point}]*(?<=[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}])/gu;

function wordsIn(text: string, firstLine: number): Word[] {
  const prose = text.replace(NOTE, blank).replace(NOT_PROSE, blank);
  return prose.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(WORD)).flatMap((match): Word[] => {
      // No dictionary has names with digits: `covid19`, `Template2`, `2nd`.
      if (/\p{N}/u.test(match[0])) return [];
      return [{ text: plainWord(match[0]), line: firstLine + index, column: match.index + 1 }];
    }),
  );
}

/** A word that is written in one way only, as most are. */
const PLAIN = /^[A-Za-z']+$/u;

function plainWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('’', "'")
    .normalize('NFC');
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));
}
