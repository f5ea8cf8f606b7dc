import type { Place } from '../place.ts';
import type { WrittenValue, YamlDocument } from './yaml-document.ts';

/** A value that can be read, but is not what its author sees in the file. */
interface ValueMistake {
  readonly kind: 'quotes' | 'altered';
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

const DOUBLE = '“”„‟«»″〝〞＂「」『』';
const SINGLE = '‘’‚‛‹›′`´＇';
const QUOTED = new RegExp(`^([${DOUBLE}${SINGLE}"'])(.*)([${DOUBLE}${SINGLE}"'])$`, 'su');
const ANY_QUOTE = new RegExp(`[${DOUBLE}${SINGLE}]`, 'u');
/** A quote inside a value that is not an apostrophe. */
const INNER_QUOTE = new RegExp(`[${DOUBLE}"]|(?<!\\p{L})[${SINGLE}]|[${SINGLE}](?!\\p{L})`, 'u');
const OPENS_ONLY = new RegExp(`^([${DOUBLE}])[^${DOUBLE}"]*$`, 'u');
/** Inches and seconds follow a digit. */
const CLOSES_ONLY = new RegExp(`^[^${DOUBLE}"]*(?<!\\d″?)([${DOUBLE}])$`, 'u');

/** Escapes that stand for something other than the character after the backslash. */
const ESCAPE = /(?<!\\)(?:\\\\)*(\\[0abtnvfreNLP_ ])/u;

/**
 * Finds what YAML takes out of values, or leaves in them, without a word.
 *
 * @param texts Fields that hold free text: elsewhere, a comment after the value is meant as one.
 */
export function findValueMistakes(document: YamlDocument, texts: readonly string[]): ValueMistake[] {
  return [...document.written.values()].flatMap((written): ValueMistake[] => {
    const isFree = written.path.some((key) => texts.includes(String(key)));
    return findQuotes(written) ?? (isFree ? findAltered(written) : undefined) ?? [];
  });
}

function findQuotes(written: WrittenValue): ValueMistake[] | undefined {
  const { quote, source, value, ...place } = written;
  if (quote !== undefined) return typeof value === 'string' ? findSecondQuotes(value, place) : undefined;
  const [, first = '', inner = '', last = ''] = QUOTED.exec(source) ?? [];
  const isWrapped = ANY_QUOTE.test(first + last) && !INNER_QUOTE.test(inner);
  const alone = OPENS_ONLY.exec(source)?.[1] ?? CLOSES_ONLY.exec(source)?.[1];
  const found = isWrapped ? [...new Set([first, last])] : alone === undefined ? [] : [alone];
  if (found.length === 0) return undefined;
  const message = `YAML does not know ${found.map(named).join(' and ')} as quotes, so ${found.length === 1 && !isWrapped ? 'it is' : 'they are'} part of the value.`;
  const text = source.replace(QUOTED, '$2');
  const hint = `Write straight quotes instead${isWrapped && text.length < 60 ? `: "${text}"` : ''}.`;
  return [{ kind: 'quotes', place, message, hint }];
}

/** A value in quotes that is in other quotes once more, none of which belong to a part of it. */
function findSecondQuotes(value: string, place: Place): ValueMistake[] | undefined {
  const [, first = '', inner = '', last = ''] = QUOTED.exec(value.trim()) ?? [];
  if (inner.trim() === '' || INNER_QUOTE.test(inner)) return undefined;
  const message = `This value is in quotes twice, so readers see ${first} and ${last} around it.`;
  return [{ kind: 'quotes', place, message, hint: `Write it in one pair of straight quotes: "${shorten(inner)}"` }];
}

function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

function findAltered({ quote, source, comment, value, ...place }: WrittenValue): ValueMistake[] | undefined {
  const altered = (message: string, hint: string): ValueMistake[] => [{ kind: 'altered', place, message, hint }];
  if (quote === '"') {
    const escape = ESCAPE.exec(source)?.[1];
    if (escape === undefined) return undefined;
    return altered(
      `YAML reads ${escape} in double quotes as another character.`,
      `Write \\${escape} to show a backslash.`,
    );
  }
  if (quote !== undefined || typeof value !== 'string') return undefined;
  if (comment !== undefined) {
    const hint = 'Put the whole value in double quotes; or write the comment on a line of its own.';
    return altered(
      `YAML takes "${shorten(comment)}" for a comment, so readers would only see "${shorten(value)}".`,
      hint,
    );
  }
  if (!/[,;]$/u.test(value)) return undefined;
  const mark = value.endsWith(',') ? 'comma' : 'semicolon';
  return altered(
    `The ${mark} at the end is part of the value.`,
    'Delete it, or put the value in double quotes to keep it.',
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
