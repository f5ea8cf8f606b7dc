import { readBrackets } from '../../../features/templates/brackets.ts';
import { DELIMITED, FIELD_END, GAPS } from './blank-forms.ts';

/** A place in a letter that is meant to be filled in but is not a blank. */
export interface Placeholder {
  readonly at: number;
  readonly source: string;
  /** The label that it would have as a blank; undefined if it does not say what to fill in. */
  readonly label: string | undefined;
}

/** The name of a person in a greeting: `Sarah`, `Mr. Smith`. */
export const PERSON = /^(?:(?:Mr|Ms|Mrs|Mx|Dr)\.? )?\p{Lu}\p{Ll}+$/u;
/** A label between two signs of another program: `[*Company*]`, `[{Company}]`. Straight quotes count. */
const SIGNED = /^\s*(?<open>[*_{<%$#|~@"“'‘`«=^(]{1,4})(?<name>[^\n]*?)(?<close>[*_}>%$#|~@"”'’`»=^)]{1,4})\s*$/u;
/** A name as programs write it: `first_name`. */
const IDENTIFIER = /^\p{L}[\p{L}\p{N}]{0,30}(?:_[\p{L}\p{N}]{1,30}){1,6}$/u;
/** The same without a mark between the words, and variables of programs. `[LinkedIn]` and `[$XXX]` are none. */
const VARIABLE = new RegExp(
  `^(?:\\p{L}\\p{Ll}{1,20}(?:\\p{Lu}\\p{Ll}{1,20}){0,3}(?<=\\p{Ll})${FIELD_END}|\\$(?!X+$)\\p{L}[\\p{L}\\p{N}_]{2,40})$`,
  'u',
);
/** A blank for whoever writes the letter: `[INSERT NAME HERE]`, `[add the date here]`. */
const REQUEST = /^(?:please )?(?:insert\s\S|(?:enter|type|add|put|write|fill in|your)\s(?:.*\S)?\shere$)/iu;
/** `{{#if offer}}` and `{% endif %}` say what to do, not what to fill in. */
const STATEMENT = /^\{(?:%|\{[#/^>!](?!.*#\}))/u;

/** Finds placeholders of other programs, and gaps that readers would send as they are, in the order of the text. */
export function findPlaceholders(text: string, isTag: (name: string) => boolean): Placeholder[] {
  const brackets = readBrackets(text);
  const addresses = Array.from(text.matchAll(/\S+/gu)).filter(({ 0: word }) => /:\/\/|\w@\w|^www\./u.test(word));
  const inside = ({ index, 0: { length } }: RegExpExecArray, spans: readonly (readonly [number, number])[]) =>
    spans.some(([start, end]) => index >= start && index + length <= end);
  const blanks = brackets.map(({ start, end }) => [start + 1, end - 1] as const);
  const links = addresses.map(({ index, 0: { length } }) => [index, index + length] as const);
  const found = brackets.flatMap(({ start, end, inner }): Placeholder[] => {
    const label = labelInside(inner);
    return label === undefined ? [] : [{ at: start, source: text.slice(start, end), label }];
  });
  for (const [sign, pattern] of DELIMITED) {
    if (!has(text, sign)) continue;
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['name'];
      if (inside(match, blanks) || (name !== undefined && match[0].startsWith('<') && isTag(name))) continue;
      if (!match[0].includes('{') && inside(match, links)) continue;
      found.push({
        at: match.index,
        source: match[0],
        label: name === undefined || STATEMENT.test(match[0]) ? undefined : labelOf(name),
      });
    }
  }
  for (const [sign, pattern] of GAPS) {
    if (!has(text, sign)) continue;
    for (const match of text.matchAll(pattern)) {
      if (inside(match, blanks) || inside(match, links)) continue;
      found.push({ at: match.index, source: match[0], label: gapLabel(match[0]) });
    }
  }
  return withoutOverlaps(found);
}

function labelInside(inner: string): string | undefined {
  const { open = '', name, close = '' } = SIGNED.exec(inner)?.groups ?? {};
  if (name !== undefined && /\p{L}/u.test(name) && !isApostrophe(open, close)) return toLabel(name);
  const plain = inner.trim();
  if (REQUEST.test(plain)) return gapLabel(plain.replace(/^please /iu, ''));
  const isName = IDENTIFIER.test(plain) || VARIABLE.test(plain) || Object.hasOwn(SHORT_NAMES, plain.toLowerCase());
  return isName ? toLabel(inner) : undefined;
}

function has(text: string, sign: string | RegExp): boolean {
  return typeof sign === 'string' ? text.includes(sign) : sign.test(text);
}

/** `[the team's (our clients')]`: an apostrophe or a parenthesis at one end does not enclose the label. */
function isApostrophe(open: string, close: string): boolean {
  return open.length !== close.length;
}

function withoutOverlaps(found: readonly Placeholder[]): Placeholder[] {
  let end = -1;
  return found
    .toSorted((a, b) => a.at - b.at || b.source.length - a.source.length)
    .filter(({ at, source }) => {
      if (at < end) return false;
      end = at + source.length;
      return true;
    });
}

/** Labels of gaps that say by their shape what belongs there: `$XX,XXX`, `X%`, `XX:XX`. */
const SHAPES: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/^\(?[$€£][Xx_,.)]+k?$|^X+k$/u, 'Amount'],
  [/^X+%$/u, 'Percentage'],
  [/^X+:X+$/u, 'Time'],
  [/^[Xx]+\/[Xx]+\/[Xx]+$/u, 'Date'],
  [/^\(?X{3}\W{1,2}X{3}-X{4}$/u, 'Phone'],
  [/^X{1,2}\+?$/u, 'Number'],
];

function gapLabel(source: string): string | undefined {
  if (/^(?:[dmy]{1,4}[/.-]?)+$/iu.test(source)) return 'Date';
  if (/^h+:m+$/iu.test(source)) return 'Time';
  if (source.startsWith('123 ')) return 'Address';
  if (/^\(?\d{3}\)?\D/u.test(source)) return 'Phone';
  if (source.endsWith(' Doe') || PERSON.test(source)) return 'Name';
  if (/ABC|XYZ|Company [XYZ]/u.test(source)) return 'Company';
  const shape = SHAPES.find(([pattern]) => pattern.test(source))?.[1];
  if (shape !== undefined) return shape;
  const words = source.replaceAll(/[()]/gu, '').replace(/(?<!\s)\s+here$/iu, '');
  return /[^\W_Xx]/u.test(words) ? labelOf(words) : undefined;
}

function labelOf(words: string): string | undefined {
  const label = toLabel(words.trim().replace(/^(?:insert|enter|type|fill in|add)\s+(?:the |a )?(?=\p{L})/iu, ''));
  return label === '' ? undefined : label;
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  fname: 'First Name',
  firstname: 'First Name',
  lname: 'Last Name',
  lastname: 'Last Name',
  companyname: 'Company Name',
  jobtitle: 'Job Title',
};

/** Writes the name of a field as a blank has it: `contact.first_name`, `FirstName` and `FIRST NAME` become `First Name`. */
function toLabel(name: string): string {
  // Other programs write what they do to the value after a bar or a colon, and the object before a dot.
  const [field = ''] = name
    .replaceAll(/[[\]{}<>【】#$%*"“”«»]/gu, '')
    .trim()
    .replace(/^MERGEFIELD\s+/u, '')
    .split(/(?<!\s)\s*[|:=]/u);
  const own = /\s/u.test(field) ? field : (field.split(/[./]/u).findLast((part) => part !== '') ?? '');
  const words = own
    .replaceAll(/[_-]+/gu, ' ')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim();
  const isPhrase = /\s/u.test(field) && field !== field.toUpperCase();
  if (isPhrase) return words;
  const short = SHORT_NAMES[words.toLowerCase()];
  return short ?? words.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
