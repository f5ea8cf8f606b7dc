import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { placesOf, type Place } from '../place.ts';
import { findTooDeep, findYamlMistake, type YamlMistake } from './yaml-mistake.ts';

type Path = readonly (string | number)[];

/** A value of a YAML text, as it is written. */
export interface WrittenValue extends Place {
  readonly path: Path;
  readonly value: unknown;
  /** Undefined for text without quotes. */
  readonly quote: '"' | "'" | undefined;
  /** With its quotes. */
  readonly source: string;
  /** The comment after it on its line, with its `#`. */
  readonly comment: string | undefined;
}

/** A parsed YAML text that knows the place of each of its parts in the file. */
export interface YamlDocument {
  /** The value of the lines that can be read; undefined if there is none. */
  readonly value: unknown;
  /** The value at a path; undefined if there is none. */
  valueAt(path: Path): unknown;
  /** Single values by their paths (`keywords/0`), in the order of the text. Blocks after `|` and `>` are left out. */
  readonly written: ReadonlyMap<string, WrittenValue>;
  readonly errors: readonly (Place & Pick<YamlMistake, 'message' | 'hint'>)[];
  /** Keys on the lines that cannot be read, so that their values are unknown. */
  readonly unreadKeys: readonly string[];
  /** The place of the value at a path, or of its key; undefined if there is none. */
  placeOf(path: Path, part?: 'key'): Place | undefined;
}

/** Checks whether a value is entries with keys, not a list or a single value. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** More mistakes than a person makes: a text with more is not YAML. */
const MOST_MISTAKES = 20;

/**
 * Reads YAML past its mistakes: a field that cannot be read is reported and left out, so that the others are checked.
 *
 * @param firstLine Line of the file on which the text starts.
 */
export function readYaml(text: string, firstLine: number): YamlDocument {
  const errors: YamlDocument['errors'][number][] = [];
  const unreadKeys: string[] = [];
  const lines = text.split('\n');
  for (;;) {
    const readable = lines.join('\n');
    const tooDeep = findTooDeep(readable);
    const document = parseDocument(tooDeep ? '' : readable, { prettyErrors: false, logLevel: 'silent' });
    const mistake = tooDeep ?? findYamlMistake(document, readable);
    const placeAt = placesOf(readable, firstLine);
    if (!mistake || errors.length === MOST_MISTAKES) {
      const value: unknown = mistake ? undefined : document.toJS();
      return {
        value,
        valueAt: (path) => valueAt(value, path),
        written: mistake ? new Map() : readWritten(document, readable, placeAt),
        errors,
        unreadKeys,
        placeOf: findPlace(document, placeAt),
      };
    }
    const { offset, message, hint, isOpen } = mistake;
    const place = placeAt(offset);
    errors.push({ ...place, message, hint });
    unreadKeys.push(...leaveOut(lines, place.line - firstLine, isOpen));
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    const isObject = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key);
    return isObject ? (inner as Record<string | number, unknown>)[key] : undefined;
  }, value);
}

/** Empties the lines of the field that a line belongs to, and returns the keys on them. */
function leaveOut(lines: string[], index: number, isOpen = false): string[] {
  const isInside = (line: string) => /^(?:[\s-]|$)/u.test(line);
  // An open quote continues at the start of the next line, where it is not reported again.
  const goesOn = (line: string) => isInside(line) || (isOpen && !/^[\w-]+:/u.test(line));
  let from = index;
  while (from > 0 && isInside(lines[from] ?? '')) from--;
  let to = from + 1;
  while (to < lines.length && goesOn(lines[to] ?? '')) to++;
  const keys = lines.slice(from, to).flatMap((line) => /^\s*["']?([^"':\s]+)/u.exec(line)?.[1] ?? []);
  lines.fill('', from, to);
  return keys;
}

const COMMENT = /[ \t]*(#[^\n]*)/uy;
const QUOTES: Readonly<Record<string, WrittenValue['quote']>> = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };

function readWritten(
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
): YamlDocument['written'] {
  const written = new Map<string, WrittenValue>();
  visit(document, {
    Scalar(key, { type, range, value }, ancestors) {
      if (key === 'key' || !range || type?.startsWith('BLOCK')) return;
      const path = pathOf(key, ancestors);
      COMMENT.lastIndex = range[1];
      written.set(path.join('/'), {
        path,
        value,
        quote: QUOTES[type ?? ''],
        source: text.slice(range[0], range[1]),
        comment: COMMENT.exec(text)?.[1],
        ...placeAt(range[0]),
      });
    },
  });
  return written;
}

/** The path of a value by what it is in: `title`, `keywords/0`, `reherse-team/name`, `3/words/0`. */
function pathOf(key: unknown, ancestors: readonly unknown[]): Path {
  return ancestors.flatMap((node, depth): Path => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    if (!isSeq(node)) return [];
    const inner = ancestors[depth + 1];
    return [inner === undefined ? Number(key) : node.items.indexOf(inner)];
  });
}

function findPlace(document: Document.Parsed, placeAt: (offset: number) => Place): YamlDocument['placeOf'] {
  return (path, part) => {
    const offset =
      part === 'key' ? keyOffset(document, path) : (valueOffset(document, path) ?? keyOffset(document, path));
    return offset === undefined ? undefined : placeAt(offset);
  };
}

function valueOffset(document: Document.Parsed, path: Path): number | undefined {
  return (document.getIn(path, true) as { range?: readonly number[] | null } | undefined)?.range?.[0];
}

function keyOffset(document: Document.Parsed, path: Path): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items
    .map((pair) => pair.key)
    .find((key) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isScalar(key) ? key.range?.[0] : undefined;
}
