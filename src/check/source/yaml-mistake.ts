import { isAlias, visit, type Document } from 'yaml';

/**
 * A place in a YAML text that cannot be read, explained in an author's words. The parser names the place at which it gave
 * up, in its own terms: `Nested mappings are not allowed in compact mappings`. This file names the place of the mistake.
 */
export interface YamlMistake {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** True if an open quote or bracket has taken in the text after it. */
  readonly isOpen?: true;
}

/** Explanations of the parser's codes that authors meet; others get the parser's own words and a general hint. */
const EXPLANATIONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'The value contains a colon and a space, which would begin another field.',
    'Put the whole value in double quotes.',
  ],
  BAD_SCALAR_START: ['A value cannot start with this character.', 'Put the whole value in double quotes.'],
  BAD_DQ_ESCAPE: ['This backslash has no meaning inside double quotes.', 'Write two of them: \\\\'],
  BAD_INDENT: ['This line is indented, but the fields around it are not.', 'Remove the spaces before it.'],
  DUPLICATE_KEY: ['This field is listed twice.', 'Keep one of them.'],
  MULTILINE_IMPLICIT_KEY: [
    'The name of the field is not followed by a colon and a space.',
    'Write name, colon, space and value on one line.',
  ],
  TAG_RESOLVE_FAILED: ['A value cannot start with an exclamation mark.', 'Put the whole value in double quotes.'],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Use spaces, or remove the indent.'],
  UNEXPECTED_TOKEN: [
    'The value ends before this.',
    'Put the whole value in double quotes; write a quote inside them as \\".',
  ],
};
const GENERAL_HINT = 'Put text in double quotes, and close every quote and bracket on its line.';

/** Finds the first place in a parsed document that cannot be read. */
export function findYamlMistake(document: Document.Parsed, text: string): YamlMistake | undefined {
  const [error] = [...document.errors, ...document.warnings];
  if (!error) return findMark(document, text);
  const open = findOpen(document, text, error.message, error.pos[0]);
  if (open !== undefined) {
    const cut = findCutEntry(text, open);
    if (cut) return cut;
    return {
      offset: open,
      message: `This ${text.charAt(open)} is not closed on its line.`,
      hint: 'Close it at the end of the value.',
      isOpen: true,
    };
  }
  const line = text.slice(text.lastIndexOf('\n', error.pos[0]) + 1).split('\n', 1)[0] ?? '';
  if (error.code === 'BAD_INDENT' && /^\s*-[^\s-]/u.test(line))
    return {
      offset: error.pos[0],
      message: 'The hyphen is not followed by a space, so this is not an entry of the list.',
      hint: 'Write a hyphen, a space and the entry: - "thank you email"',
    };
  const [, entry] = /[[,](#[^\n,\]]*)/uy.exec(text.slice(Math.max(0, error.pos[0] - 1))) ?? [];
  if (entry !== undefined)
    return {
      offset: error.pos[0],
      message: 'A # begins a comment, so the rest of the line is not read.',
      hint: `Put the entry in double quotes: "${entry.trim()}"`,
      isOpen: true,
    };
  if (error.message.startsWith('Missing , or :'))
    return {
      offset: error.pos[0],
      message: 'A comma is missing before this entry of the list.',
      hint: 'Write a comma between two entries: ["thank you email", "interview follow up"]',
    };
  const [message, hint] = EXPLANATIONS[error.code] ?? [`This cannot be read: ${error.message}.`, GENERAL_HINT];
  return { offset: error.pos[0], message, hint };
}

/** A sign that begins a comment. A quoted entry is skipped, in which it is text. */
const COMMENT = /(?<=[[,] ?)(?:"(?:[^"\\]|\\.)*"|'[^']*')|(?<=[ \t])#/gu;

/** Finds an entry that a comment cuts off, together with the end of its list: `[email #1, yes]`. */
function findCutEntry(text: string, open: number): YamlMistake | undefined {
  const [line = ''] = text.slice(open).split('\n', 1);
  const at = Array.from(line.matchAll(COMMENT)).find(({ 0: found }) => found === '#')?.index;
  if (at === undefined || !line.startsWith('[') || !line.includes(']', at)) return undefined;
  const start = Math.max(line.lastIndexOf(',', at), 0) + 1;
  const [entry = ''] = line.slice(start).split(/[,\]]/u, 1);
  return {
    offset: open + start + entry.length - entry.trimStart().length,
    message: 'A # after a space begins a comment, so the ] at the end of the line is not read.',
    hint: `Put the entry in double quotes: "${entry.trim()}"`,
    isOpen: true,
  };
}

/** Deeper than any frontmatter, and far from the depth at which the parser runs out of memory. */
const DEEPEST = 20;

/** Finds brackets, or lists on one line, that are nested too deeply to be given to the parser. */
export function findTooDeep(text: string): YamlMistake | undefined {
  let brackets = 0;
  let lists = 0;
  for (const { index, 0: mark } of text.matchAll(/[[{\]}\n]|(?<=^|\s)[-?](?=\s)/gu)) {
    if (mark === '\n') lists = 0;
    else if (mark === '-' || mark === '?') lists++;
    else brackets += mark === '[' || mark === '{' ? 1 : -1;
    if (Math.max(brackets, lists) <= DEEPEST) continue;
    const message = 'Brackets or lists are nested far too deeply here.';
    return { offset: index, message, hint: 'Write one value, or one list of values, for each field.' };
  }
  return undefined;
}

/** Finds the open quote or bracket that causes an error further on. */
function findOpen(document: Document.Parsed, text: string, message: string, before: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const [start, end] = range ?? [before, before];
      if (start >= before || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return undefined;
      // A value continues on indented lines; text at the start of a line is the next field.
      if (!message.startsWith('Missing closing') && !/\n\S/u.test(text.slice(start, end))) return undefined;
      found = start;
      return undefined;
    },
    Collection(_, { flow, range }) {
      if (!flow || !message.startsWith('Flow')) return undefined;
      const [start] = range ?? [before];
      if (start < before) found = start;
      return visit.SKIP;
    },
  });
  return found;
}

/**
 * Finds marks that YAML takes out of a value: an alias (`*name` repeats what `&name` marks), an anchor and a tag. Our files
 * do not need them, and a few aliases can grow to gigabytes.
 */
function findMark(document: Document.Parsed, text: string): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Node(_, node) {
      const mark = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : undefined;
      if (mark === undefined) return undefined;
      const start = node.range?.[0] ?? 0;
      // The range of a value begins after its marks.
      const offset = mark === '*' ? start : Math.max(0, text.lastIndexOf(mark, start));
      const name = { '*': 'asterisk', '&': 'ampersand', '!': 'exclamation mark' }[mark];
      const message = `A value cannot start with an ${name}.`;
      found = { offset, message, hint: 'Put the whole value in double quotes.' };
      return visit.BREAK;
    },
  });
  return found;
}
