import { readBrackets } from '../../../features/templates/brackets.ts';

/** A place in a letter that is meant to be filled in but is not a blank. */
export interface Placeholder {
  readonly at: number;
  readonly source: string;
  /** The label that it would have as a blank; undefined if it does not say what to fill in. */
  readonly label: string | undefined;
}

/** The name of a field: `first_name`, `Company`, `contact.first name`. */
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.:/'’-]{0,40}(?: [\p{L}\p{N}_.:/'’-]{1,40}){0,6}`;
/** Neither a letter nor a digit before or after. */
const [ALONE, ENDS] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
const THING =
  'NAME|COMPANY|EMPLOYER|ORGANI[SZ]ATION|TITLE|POSITION|ROLE|JOB|DATE|DAY|TIME|EMAIL|PHONE|NUMBER|ADDRESS|CITY|TEAM|PROJECT|SKILL|TOPIC|LINK|URL|TEXT|DETAILS?|SIGNATURE|SALARY|AMOUNT';
const NOUNS =
  '(?:COMPANY|EMPLOYER|ORGANI[SZ]ATION|RECIPIENT|INTERVIEWER|MANAGER|HIRING MANAGER|RECRUITER|CONTACT|CANDIDATE|SENDER|FIRST|LAST|FULL|JOB|ROLE|POSITION)';
const NAMED = '(?:name|company|position|job title|title|date|email|phone|number|address)';
const WIDE_OPEN = '［【〔「『〈《⟦⟨❲｛＜';
const WIDE_CLOSE = '］】〕」』〉》⟧⟩❳｝＞';
const CAPITALS = '[A-Z]{2,20}';
const PERSON =
  "(?:first|last|full|interviewer|recruiter|manager|hiring manager|recipient|contact|candidate|sender)(?:[’']s)?";

/** A pattern, and a sign or word without which a text has none of it. */
type Pattern = readonly [sign: string | RegExp, pattern: RegExp];

/** Delimiters of mail merges and template languages. The name is in the group. */
const DELIMITED: readonly Pattern[] = (
  [
    ['{{', String.raw`[$#%@]?\{\{\{?(?<name>[^{}\n]{1,120})\}?\}\}`],
    ['{%', String.raw`\{%(?<name>[^%\n]{1,120})%\}`],
    ['<', String.raw`<[%?]=?(?<name>[^%?\n]{1,120})[%?]>`],
    ['{', String.raw`(?:(?<=[\s(,;:"'“‘]|^)[$#%@]|${ALONE})\{\$?\s?(?<name>${NAME})\s?(?:\|[^{}\n]{0,60})?\}`],
    ['<<', String.raw`<<\s?(?<name>${NAME})\s?>>`],
    ['<', String.raw`${ALONE}<(?<name>[\p{L}_][\p{L}\p{N}_ '’-]{0,60})>`],
    ['<', String.raw`<\s(?<name>\p{Lu}[\p{L}_]{0,30}(?: \p{Lu}[\p{L}_]{0,30}){0,3})\s>`],
    ['«', String.raw`«\s?(?<name>${NAME})\s?»`],
    ['‹', String.raw`‹\s?(?<name>${NAME})\s?›`],
    ['*|', String.raw`\*\|(?<name>[^|\n]{1,60})\|\*`],
    ['|*', String.raw`\|\*(?<name>[^|*\n]{1,60})\*\|`],
    ['|', String.raw`(?<!\S)\|{1,2}(?<name>[A-Z_]{2,40})\|{1,2}(?![\w|])`],
    ['%%', String.raw`${ALONE}%%(?<name>${NAME})%%${ENDS}`],
    ['%', String.raw`(?<![\p{L}\p{N}%])%(?<name>${NAME})%(?![\p{L}\p{N}%])`],
    ['%(', String.raw`(?<![\p{L}\p{N}%])%\((?<name>${NAME})\)[sd]${ENDS}`],
    ['%', String.raw`(?<![^\s(])%(?:\d\$)?[sd]${ENDS}`],
    ['#', String.raw`(?<![\p{L}\p{N}#&])(?<hash>#{1,3})(?<name>${NAME})\k<hash>(?![\p{L}\p{N}#])`],
    ['@', String.raw`(?<![\p{L}\p{N}@.])(?<ats>@{1,2})(?<name>${NAME})\k<ats>(?![\p{L}\p{N}@])`],
    ['~', String.raw`(?<![\p{L}\p{N}~])~(?<name>\p{Lu}[\p{L}_]{0,40}(?: [\p{L}_]{1,40}){0,3})~(?![\p{L}\p{N}~])`],
    [
      '__',
      String.raw`(?<![\p{L}\p{N}_])__(?<name>\p{Lu}[\p{L}\p{N}_]{0,40}(?: [\p{L}\p{N}]{1,40}){0,3})__(?![\p{L}\p{N}_])`,
    ],
    ['_', String.raw`(?<![\p{L}\p{N}_])_(?<name>[A-Z]{2,20}(?:[_ ][A-Z]{2,20}){0,4})_(?![\p{L}\p{N}_])`],
    ['$', String.raw`(?<![\p{L}\p{N}$])\$(?<name>[a-z][a-z_]{2,30})(?![\p{L}\p{N}$])`],
    ['[[', String.raw`\[\[(?<name>[^[\]\n]{1,80})\]\]`],
    ['', String.raw`[${WIDE_OPEN}](?<name>[^\n[\]${WIDE_OPEN}${WIDE_CLOSE}]{1,80})[${WIDE_CLOSE}\]]`],
    ['］', String.raw`\[(?<name>[^\n[\]［］]{1,80})］`],
  ] as const
).map(([sign, source]) => [sign, new RegExp(source, 'gu')]);

/** Words and signs that leave a gap. */
const GAPS: readonly Pattern[] = [
  // Runs of a sign. A longer line of underscores divides two emails.
  [/__/u, /(?<![\p{L}\p{N}_])(?:(?:_{2,20}[/.-]){1,4}_{2,20}|_{3,20})(?![\p{L}\p{N}_])/gu],
  [/_ _/u, /(?<![_\S])(?:_ ){2,20}_(?!_)/gu],
  [/\.{4}/u, /(?<![\p{L}\p{N}.])\.{4,}|\.{6,}/gu],
  [/-{4}/u, /(?<=[\p{L},] )-{4,20}(?=[,.])/gu],
  [/……/u, /…{2,}/gu],
  [/\?{3}/u, /(?<=\s)\?{3,}/gu],
  // `XXX-XXXX`, `$XX,XXX`, `XX/XX/XXXX`, but not `XXL` or `XX`.
  [/X/u, /(?<![\p{L}\p{N}(])[$€£(]?(?:X{1,12}(?:[-/.,:]|\) )){1,5}X{2,12}(?![\p{L}\p{N}])[%kK]?/gu],
  [
    /X/u,
    /(?<![\p{L}\p{N}])[$€£]X{1,12}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X{1,3}%|(?<![\p{L}\p{N}])X{3,20}(?![\p{L}\p{N}])/gu,
  ],
  [/xx/u, /(?<![\p{L}\p{N}])(?:x{2,6}[-/.]){1,3}x{2,6}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])x{3,20}(?![\p{L}\p{N}])/gu],
  [/[dmy][/.-][dmy]/iu, /(?<![\p{L}\p{N}])(?:(?:dd?|mm?|yy(?:yy)?)[/.-]){1,2}(?:dd|mm|yy(?:yy)?)(?![\p{L}\p{N}])/giu],
  [/h:mm/iu, /(?<![\p{L}\p{N}])hh?:mm(?![\p{L}\p{N}])/giu],
  // Words in capitals: `YOUR NAME`, `INSERT COMPANY`, `COMPANY NAME HERE`, `FIRST_NAME`.
  [/INSERT|ENTER|TYPE|FILL/u, new RegExp(`${ALONE}(?:INSERT|ENTER|TYPE|FILL IN)(?: ${CAPITALS}){1,5}${ENDS}`, 'gu')],
  [
    /ADD|THEIR|YOUR/u,
    new RegExp(`${ALONE}(?:ADD |THEIR |YOUR )(?:${CAPITALS} ){0,2}(?:${THING})(?: HERE)?${ENDS}`, 'gu'),
  ],
  [/ HERE/u, new RegExp(`${ALONE}(?:${CAPITALS} ){0,3}(?:${THING}) HERE${ENDS}`, 'gu')],
  [/NAME|TITLE/u, new RegExp(`${ALONE}${NOUNS}(?:['’]S)? ?(?:NAME|TITLE)${ENDS}`, 'gu')],
  [/[A-Z]_[A-Z]|[FL]NAME/u, /(?<![\p{L}\p{N}_])(?:[FL]NAME|[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4})(?![\p{L}\p{N}_])/gu],
  // The same in small letters, where no sentence has them.
  [/\((?:insert|enter|type|fill)/iu, /\((?:insert|enter|type|fill in)\b[^()\n]{1,60}\)/giu],
  [/\(/u, new RegExp(`\\((?:(?:your|their|the|company|job|phone|email|${PERSON})['’]?s? ){0,3}${NAMED}\\)`, 'giu')],
  [/name/iu, new RegExp(`(?<=^(?:dear|hi|hello|hey) )(?:${PERSON} )?name${ENDS}`, 'gimu')],
  [/^your/imu, /^your (?:full )?name(?=[ \t]*$)/gimu],
  // A bracket beside it is reported by itself.
  [/ Name/u, /(?<![\p{L}\p{N}[])(?:Company|Employer|Interviewer|Recruiter) Name(?![\p{L}\p{N}\]])/gu],
  [
    / here/iu,
    new RegExp(
      `${ALONE}(?:insert|enter)(?: (?:the|your|their|a|company|job|first|last|full|interviewer)){0,4} ${NAMED} here${ENDS}`,
      'giu',
    ),
  ],
];

/** A label between two signs of another program: `[*Company*]`, `[{Company}]`. Straight quotes count. */
const SIGNED = /^\s*(?<open>[*_{<%$#|~@"“'‘`«=^(]{1,4})(?<name>[^\n]*?)(?<close>[*_}>%$#|~@"”'’`»=^)]{1,4})\s*$/u;
/** A name as programs write it: `first_name`. */
const IDENTIFIER = /^\p{L}[\p{L}\p{N}]{0,30}(?:_[\p{L}\p{N}]{1,30}){1,6}$/u;
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
  return IDENTIFIER.test(inner.trim()) ? toLabel(inner) : undefined;
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

function gapLabel(source: string): string | undefined {
  if (/^(?:[dmy]{1,4}[/.-]?)+$/iu.test(source)) return 'Date';
  if (/^h+:m+$/iu.test(source)) return 'Time';
  const words = source.replaceAll(/[()]/gu, '').replace(/\s+here$/iu, '');
  return /[^\W_Xx]/u.test(words) ? labelOf(words) : undefined;
}

function labelOf(words: string): string | undefined {
  const label = toLabel(words.trim().replace(/^(?:insert|enter|type|fill in|add)\s+(?:the |a )?(?=\p{L})/iu, ''));
  return label === '' ? undefined : label;
}

const SHORT_NAMES: Readonly<Record<string, string>> = { fname: 'First Name', lname: 'Last Name' };

/** Writes the name of a field as a blank has it: `contact.first_name`, `FirstName` and `FIRST NAME` become `First Name`. */
function toLabel(name: string): string {
  // Other programs write what they do to the value after a bar or a colon, and the object before a dot.
  const [field = ''] = name
    .replaceAll(/[[\]{}<>【】#$%*"“”«»]/gu, '')
    .trim()
    .split(/\s*[|:=]/u);
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
