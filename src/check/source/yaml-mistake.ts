import { visit, type Document } from 'yaml';

/** Something in a YAML text that cannot be read, in an author's words. */
export interface YamlMistake {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** Whether a quote or bracket has swallowed what follows. */
  readonly isOpen?: true;
}

/** The parser's codes that authors meet; the rest have the parser's own words and a general hint. */
const EXPLANATIONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'The value holds a colon and a space, which would begin another field.',
    'Put the whole value in double quotes.',
  ],
  BAD_SCALAR_START: ['A value cannot start with this character.', 'Put the whole value in double quotes.'],
  BAD_DQ_ESCAPE: ['This backslash has no meaning inside double quotes.', 'Write two of them: \\\\'],
  BAD_INDENT: ['This line is indented, and the fields around it are not.', 'Start the field where the line starts.'],
  DUPLICATE_KEY: ['This field is here a second time.', 'Keep one of the two.'],
  MULTILINE_IMPLICIT_KEY: [
    'No colon and space follow the name of the field.',
    'Write name, colon, space and value on one line.',
  ],
  TAG_RESOLVE_FAILED: ['A value cannot start with an exclamation mark.', 'Put the whole value in double quotes.'],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Write spaces, or start the field where the line starts.'],
  UNEXPECTED_TOKEN: [
    'The value ended before this.',
    'Put the whole value in double quotes; write a quote inside them as \\".',
  ],
};
const GENERAL_HINT = 'Put texts in double quotes, and close every quote and bracket on its line.';

/** The first thing in a parsed document that cannot be read. */
export function findYamlMistake(document: Document.Parsed, text: string): YamlMistake | undefined {
  const [error] = [...document.errors, ...document.warnings];
  if (!error) return findAlias(document);
  const open = findOpen(document, text, error.message, error.pos[0]);
  if (open !== undefined) {
    return {
      offset: open,
      message: `What this ${text.charAt(open)} opens is not closed on its line.`,
      hint: 'Write the closing one at the end of the value.',
      isOpen: true,
    };
  }
  const [message, hint] = EXPLANATIONS[error.code] ?? [`This cannot be read: ${error.message}.`, GENERAL_HINT];
  return { offset: error.pos[0], message, hint };
}

/** Deeper than any frontmatter, and far from where the parser exhausts its memory. */
const DEEPEST = 20;

/** Where brackets, or lists on one line, are nested so deeply that the text must not be given to the parser. */
export function findTooDeep(text: string): YamlMistake | undefined {
  let brackets = 0;
  let lists = 0;
  for (const { index, 0: mark } of text.matchAll(/[[{\]}\n]|(?<=^|\s)[-?](?=\s)/gu)) {
    if (mark === '\n') lists = 0;
    else if (mark === '-' || mark === '?') lists++;
    else brackets += mark === '[' || mark === '{' ? 1 : -1;
    if (Math.max(brackets, lists) <= DEEPEST) continue;
    const message = 'Brackets or lists are nested here far too deeply.';
    return { offset: index, message, hint: 'Write one value, or one list of values, for each field.' };
  }
  return undefined;
}

/** The quote or bracket that an error is about, when the error comes from what it swallowed. */
function findOpen(document: Document.Parsed, text: string, message: string, before: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const [start, end] = range ?? [before, before];
      if (start >= before || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return undefined;
      // A value goes on in indented lines; what starts a line is the next field.
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

/** `*name` repeats what `&name` marks: of no use in our files, and a few of them can grow to gigabytes. */
function findAlias(document: Document.Parsed): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Alias(_, node) {
      const offset = node.range?.[0] ?? 0;
      found = {
        offset,
        message: 'A value cannot start with an asterisk.',
        hint: 'Put the whole value in double quotes.',
      };
      return visit.BREAK;
    },
  });
  return found;
}
