/** The name of a field: `first_name`, `Company`, `contact.first name`. */
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.:/'’-]{0,40}(?: [\p{L}\p{N}_.:/'’-]{1,40}){0,6}`;
/** Neither a letter nor a digit before or after. */
const [ALONE, ENDS] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
const THING =
  'NAME|COMPANY|EMPLOYER|ORGANI[SZ]ATION|TITLE|POSITION|ROLE|JOB|DATE|DAY|TIME|EMAIL|PHONE|NUMBER|ADDRESS|CITY|TEAM|PROJECT|SKILL|TOPIC|LINK|URL|TEXT|DETAILS?|SIGNATURE|SALARY|AMOUNT';
const NOUNS =
  '(?:COMPANY|EMPLOYER|ORGANI[SZ]ATION|RECIPIENT|INTERVIEWER|MANAGER|HIRING MANAGER|RECRUITER|CONTACT|CANDIDATE|SENDER|FIRST|LAST|FULL|JOB|ROLE|POSITION)';
/** Last words of the names of fields, as programs write them: `firstName`, `Job_Title`. */
export const FIELD_END =
  '(?:Name|Company|Employer|Organi[sz]ation|Title|Position|Role|Date|Day|Time|Email|Phone|Number|Address|City|Team|Department)';
const NAMED = '(?:name|company|position|job title|title|date|email|phone|number|address)';
const WIDE_OPEN = '［【〔「『〈《⟦⟨❲｛＜';
const WIDE_CLOSE = '］】〕」』〉》⟧⟩❳｝＞';
const CAPITALS = '[A-Z]{2,20}';
const PERSON =
  "(?:first|last|full|interviewer|recruiter|manager|hiring manager|recipient|contact|candidate|sender)(?:[’']s)?";

/** A pattern, and a sign or word without which a text has none of it. */
type Pattern = readonly [sign: string | RegExp, pattern: RegExp];

/** Delimiters of mail merges and template languages. The name is in the group. */
export const DELIMITED: readonly Pattern[] = (
  [
    ['{{', String.raw`[$#%@]?\{\{\{?(?<name>[^{}\n]{1,120})\}?\}\}`],
    ['{%', String.raw`\{%(?<name>[^%\n]{1,120})%\}`],
    ['<', String.raw`<[%?]=?(?<name>[^%?\n]{1,120})[%?]>`],
    ['{', String.raw`(?:(?<=[\s(,;:"'“‘]|^)[$#%@]|${ALONE})\{[$!]?\s?(?<name>${NAME})\s?(?:\|[^{}\n]{0,60})?\}`],
    // Places of programs that translate. Other numbers in braces may be meant.
    ['{0}', String.raw`\{0\}`],
    ['<', String.raw`</?(?:x|g|bx|ex|ph|bpt|ept)(?:\s(?:id|ctype|equiv-text)="[^"\n]{0,60}"){1,3}\s?/?>`],
    ['<<', String.raw`<<\s?(?<name>${NAME})\s?>>`],
    ['<', String.raw`${ALONE}<(?<name>[\p{L}_][\p{L}\p{N}_ '’-]{0,60})>`],
    ['<', String.raw`<\s(?<name>\p{Lu}[\p{L}_]{0,30}(?: \p{Lu}[\p{L}_]{0,30}){0,3})\s>`],
    ['«', String.raw`«\s?(?<name>${NAME})\s?»`],
    ['‹', String.raw`‹\s?(?<name>${NAME})\s?›`],
    ['*|', String.raw`\*\|(?<name>[^|\n]{1,60})\|\*`],
    ['|*', String.raw`\|\*(?<name>[^|*\n]{1,60})\*\|`],
    ['|', String.raw`(?<!\S)\|{1,2}(?<name>[A-Z][A-Za-z_]{1,40}(?: [A-Z][A-Za-z_]{1,20}){0,2})\|{1,2}(?![\w|])`],
    ['%%=', String.raw`%%=\s?\w{1,20}\(@?(?<name>[\p{L}_]\w{0,40})\)\s?=%%`],
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
    ['$', String.raw`(?<![\p{L}\p{N}$])\$(?<name>[A-Za-z][A-Za-z_]{1,30})\$(?![\p{L}\p{N}$])`],
    // Not the symbols of stocks and currencies: `$AAPL`, `$CAD`.
    [
      '$',
      String.raw`(?<![\p{L}\p{N}$])\$(?<name>(?:[A-Z]{2,20}_){0,3}(?:[FL]|FIRST|LAST|FULL|COMPANY|JOB)?(?:${THING}))(?![\p{L}\p{N}_$])`,
    ],
    ['$', String.raw`(?<![\p{L}\p{N}$])\$(?<name>[a-z][a-z_]{2,30})(?![\p{L}\p{N}$])`],
    ['[[', String.raw`\[\[(?<name>[^[\]\n]{1,80})\]\]`],
    ['', String.raw`[${WIDE_OPEN}](?<name>[^\n[\]${WIDE_OPEN}${WIDE_CLOSE}]{1,80})[${WIDE_CLOSE}\]]`],
    ['（', String.raw`（\s?(?<name>[A-Z][A-Za-z’' ]{1,40})\s?）`],
    [
      '_',
      String.raw`(?<![\p{L}\p{N}_/.@\\-])(?<name>(?:\p{Lu}\p{Ll}{1,20}_){1,3}${FIELD_END})(?!\.?[\p{L}\p{N}_/@\\-])`,
    ],
    ['］', String.raw`\[(?<name>[^\n[\]［］]{1,80})］`],
  ] as const
).map(([sign, source]) => [sign, new RegExp(source, 'gu')]);

/** Those whom a greeting may name without a blank. */
const ANYBODY =
  'Hiring|Sirs?|Madam|Team|All|Everyone|Everybody|Both|Folks|There|Friends?|Colleagues?|Recruit|Manager|Human|Talent|Customers?|Clients?|Committee|Members?|Professor|Doctor|Board|Guys|Again|World|Admissions|Mentor|Neighbors?|Editor|People|Staff|Boss|Support|Ladies|Gentlemen|Alumni|Class|Network|Connections?|Panel|Reader';

/** Words and signs that leave a gap. */
export const GAPS: readonly Pattern[] = [
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
    /X|[$€£]__/u,
    /(?<![\p{L}\p{N}])[$€£](?:X{1,12}|_{2,20})k?(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}])X{2,3}k(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X{1,3}%|(?<![\p{L}\p{N}])X{3,20}(?![\p{L}\p{N}])/gu,
  ],
  // `XX years`, but not `XX` alone, which may be a number.
  [
    /X/u,
    /(?<![\p{L}\p{N}])X{1,2}\+?(?=[ -](?:years?|months?|weeks?|days?|hours?|minutes?|percent|people|employees|clients|customers|projects|dollars|euros|pounds)(?!\p{L}))/gu,
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
  // People, companies and numbers of examples, which readers would send.
  [/ Doe/u, /(?<!\p{L})(?:John|Jane) Doe(?!\p{L})/gu],
  [
    /^(?:Dear|Hi|Hello|Hey) /mu,
    new RegExp(
      `(?<=^(?:Dear|Hi|Hello|Hey) )(?:(?:Mr|Ms|Mrs|Mx|Dr)\\.? )?(?!(?:${ANYBODY}))\\p{Lu}\\p{Ll}{1,20}(?=[,!]|[ \\t]*$)`,
      'gmu',
    ),
  ],
  [
    /ABC|XYZ|Company [XYZ]/u,
    /(?<!\p{L})(?:(?:ABC|XYZ) (?:Company|Corp(?:oration)?|Inc|Ltd|LLC)|Company (?:XYZ|ABC|[XYZ]))(?!\p{L})/gu,
  ],
  [/555[-. ]/u, /(?<![\d(])\(?(?:555|\d{3})\)?[-. ]555[-. ]\d{4}(?!\d)/gu],
  [/123 /u, /(?<!\S)123 (?:Main|Any|Example|Fake) (?:Street|St|Road|Rd|Avenue|Ave)\.?/gu],
  [/Your /u, /(?<!\p{L})Your (?:Subject|Message|Text|Title|Signature|Name|Company)(?: Line)? [Hh]ere(?!\p{L})/gu],
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
