const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}';
const WHOLE = 'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|(?:a |one )?hundred|\\d{1,4}';

/** Those whom statistics are about. */
const PEOPLE =
  '(?:recruiters?|managers?|employers?|candidates?|applicants?|companies|workers?|employees?|people|respondents?|professionals?|interviewers?|job[ -]?seekers?|teams?|firms?|organi[sz]ations?|women|men|adults|americans|graduates?|executives?|hirers?|leaders|bosses|startups?|résumés?|resumes?|cvs?|applications?|interviews|jobs|hires|offers|emails|letters|roles|positions|vacancies|openings|users|members|students|staff|businesses|industries)';

/** Those who answer surveys, in the words of a table. */
const RESPONDENTS =
  /\b(?:recruiters|managers|employers|candidates|applicants|companies|workers|employees|people|respondents|professionals|interviewers|job[ -]?seekers|women|men|adults|graduates|executives|share|survey(?:ed)?|asked)\b/iu;
/** A percentage, or a range of them, alone in a cell. */
const BARE_CELL = /(?<=\|[ \t]{0,20})[+~≈–-]?\d[\d.,]{0,9}\s?%?(?:\s?[–-]\s?\d[\d.,]{0,9})?\s?%(?=[ \t]{0,20}\|)/gu;

/** A table without the figures that are examples: percentages alone in their cells, if the table names nobody who was asked. */
export function withoutExamples(table: string): string {
  return RESPONDENTS.test(table) ? table : table.replace(BARE_CELL, (figure) => ' '.repeat(figure.length));
}

/** A percentage. "100% sure" and "110%" are none. */
const PERCENT =
  /(?<![\p{L}\d.,])(?!1[01]0\s?(?:%|per))\d[\d.,]*\s?(?:%|(?:percent|per cent)\b)|\b(?:ten|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-\w+)? (?:percent|per cent)\b/iu;

/** A share in words: "three out of four recruiters", "one in five". Scores, steps and times are none. */
const SHARE = new RegExp(
  `(?<!\\b(?:steps?|\\w+sel(?:f|ves)|it|them|questions?|pages?|rounds?|scored?|rated?|is|got|by|to|day|week|number|choose|pick|try|use|write|send|finish|done|read|do)\\s)(?<![\\d.,/-])\\b(?:${NUMBER}) (?:out of|in)(?: every)? (?:${WHOLE})\\b(?![-.,]?\\d|[ -](?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|stars?|points?|steps?|lines?|words?|sentences?|paragraphs?|cities|countries|rounds?)\\b)`,
  'iu',
);
const FRACTION = new RegExp(
  `(?:\\b(?:half|(?:an?|one|two|three|four)[ -](?:third|quarter|fourth|fifth|tenth)s?|(?:the|a)(?: vast| large| clear)? majority)|(?<![\\d/.,])[1-4]/(?:[2-9]|10)(?![\\d/])|[½⅓⅔¼¾⅕⅖⅗⅘]) of (?:all |the |these |those |us |surveyed )*(?:(?!(?:your|my|our|their|his|her)\\b)[\\p{L}-]+ ){0,2}${PEOPLE}\\b`,
  'iu',
);
const LIKELY =
  /\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?)(?: times|[ -]?fold)|\d+(?:\.\d+)?\s?[x×]) (?:as|more|less) (?:likely|successful|effective)\b|(?<![\w.])\d+(?:\.\d+)?(?:\s?[x×]| times) (?:more|fewer|as many) (?:interviews?|offers?|answers?|replies|responses|callbacks?)\b/iu;

/** Research that a sentence cites: "studies have shown", "data shows". The reader's own does not count. */
const RESEARCH =
  /(?<!\b(?:your|my|our|his|her|their|own|some|user|market)\s)\b(?:research|researchers|science|scientists|psychologists|economists|evidence|statistics|data|stud(?:y|ies)|surveys?|polls?)\s+(?:(?:by|from|of|at)\s+(?:[\w'’]+\s+){1,3}?)?(?:ha(?:s|ve)\s+)?(?:\w+ly\s+)?(?:show|suggest|find|found|prove|indicate|reveal|confirm|say)(?:s|ed|n|d)?\b|\baccording to (?:\w+ ){0,2}(?:research|stud(?:y|ies)|surveys?|polls?|data|statistics|researchers|experts|economists|psychologists)\b|^["“(*_]*(?:(?:most|many|career|hr|hiring) )?(?:experts|researchers|scientists|psychologists|economists) (?:\w+ly )?(?:agree|say|recommend|advise|suggest|warn|believe|think)\b|\b(?:scientifically|statistically) proven\b/iu;
/** Research by name: "according to LinkedIn", "a Harvard study", "LinkedIn reports that". */
const NAME = "(?:\\p{Lu}\\p{Ll}[\\p{L}&'’]*|MIT|NBER|SHRM|BLS|NACE|CIPD|OECD|IBM|HBR)";
const NAMED_RESEARCH = new RegExp(
  `\\b[Aa]ccording to (?:an? |the |recent )?(?:\\d{4} )?${NAME}|\\b(?:[Aa]n?|[Oo]ne|[Tt]he|[Bb]y|[Ff]rom|[Rr]ecent|[Nn]ew) (?:\\d{4} |recent |new |large )?(?:${NAME} ){1,3}(?:study|survey|poll|studies|surveys|polls)\\b|\\b(?!(?:He|She|It|They|We|You|Who|Nobody|Everyone|Someone|Anyone|Somebody|Candidates?|Nothing|This|That)\\b)${NAME} (?:reports?|reported|found|finds|estimates|estimated) that\\b`,
  'u',
);

/** The same where the words before would make it a number of steps: "it happens to 1 in 5 candidates". */
const SHARE_OF_PEOPLE = new RegExp(
  `\\b(?:${NUMBER}) (?:out of|in) (?:every )?(?:${WHOLE}) (?:[\\p{L}-]+ ){0,2}${PEOPLE}\\b`,
  'iu',
);

/** Words after a percentage that make it a claim about the world, whoever is addressed. */
const OF_PEOPLE = new RegExp(
  `^\\)? (?:of (?:all |the |these |those |surveyed )*(?:[\\p{L}-]+ ){0,3}${PEOPLE}\\b|(?:of the time\\b)|(?:higher |lower |greater |better )?(?:chance|probability|likelihood|odds|success rate|response rate)\\b|(?:more|less) likely\\b)`,
  'iu',
);
/** Figures that somebody worked out: "the average raise is 4.6 percent". */
const AVERAGE =
  /\b(?:the |an? )(?:(?:national|industry|global|overall) )?(?:average|median) (?:(?!offer\b)[\p{L}-]+ ){1,3}(?:is|was|are|were|rose|grew|fell|gets?|takes?)\b/iu;
/** A sentence that tells the reader what to do, gives an example, or is about one offer. */
const ADVICE = new RegExp(
  [
    // An order, at the start of the sentence or after a condition or a colon.
    String.raw`(?:^|[,;:.!?] |(?:[-*>]|\b\d{1,2}[.)])\s|\b(?:then|and|or|to|please|not|never|always|instead|just|only|could|should|would|might|can|may|must|will|let's)\s)["“‘'*_]*(?:ask|take|give|add|request|aim|counter|accept|offer|negotiate|propose|push|settle|target|spend|put|save|leave|start|try|keep|cut|raise|increase|reduce|use|say|write|go|pick|want|get|expect|plan|shoot|come back|multiply|subtract|deduct|allow|round|calculate|suggest|mention|name|quote|set|move|bring|make|decline|stay|adjust|match|trim|devote|reserve|deliver|contribute|split|pay)\b`,
    String.raw`\b(?:if|when|unless|suppose|imagine|assume|say,|for example|for instance|e\.g\.|such as|example)\b`,
    String.raw`\b(?:I|I['’](?:m|d|ll|ve)|my|me|we|our|let me)\b`,
    String.raw`\b(?:your|the|this|their|an?|that|his|her) (?:[\p{L}-]+ ){0,2}(?:offer|counter|counteroffer|ask|target|request|raise|bonus|figure|proposal)\b`,
    String.raw`\b(?:they|the (?:company|employer|recruiter|hiring manager)) (?:offers?|offered|says?|proposes?|comes? back)\b`,
  ].join('|'),
  'iu',
);
/** A state of a device, of a feeling or of the work, and a number of a setting: "80% sure", "battery at 20%", "zoom to 125%". */
const LEVEL_AFTER =
  /^ (?:sure|certain|confident|convinced|ready|there|done|complete|finished|full|charged|zoom|volume|brightness|battery|capacity|speed)\b/iu;
const LEVEL_BEFORE =
  /\b(?:battery|batteries|charge|charged|zoom|zoomed|volume|brightness|speed|scale|opacity|signal|screen|laptop|phone|speak|vat|tax)(?: \w+){0,2} (?:at|to|of|by|is|below|above|under|over|around|about)(?: least| about| around| most)? $/iu;
const OFFERED =
  /^[ -](?:pay |salary |annual |signing )?(?:raise|rise|counter|counteroffer|bump|bonus|discount|equity|stake|commission|match|cushion|buffer|deposit|remote|travel|rule)\b/iu;

/** A piece of a sentence that states a fact about the world. */
export interface Claim {
  readonly index: number;
  readonly text: string;
}

/** Finds the claim of a sentence that readers would want to check. Figures of advice, examples and offers are none. */
export function findClaim(sentence: string): Claim | undefined {
  const percent = PERCENT.exec(sentence);
  const isClaim = percent !== null && isAboutTheWorld(sentence, percent.index, percent.index + percent[0].length);
  const found = isClaim
    ? percent
    : (SHARE.exec(sentence) ??
      SHARE_OF_PEOPLE.exec(sentence) ??
      FRACTION.exec(sentence) ??
      LIKELY.exec(sentence) ??
      RESEARCH.exec(sentence) ??
      NAMED_RESEARCH.exec(sentence));
  return found ? { index: found.index, text: found[0] } : undefined;
}

function isAboutTheWorld(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end);
  if (OF_PEOPLE.test(after) || AVERAGE.test(sentence)) return true;
  if (LEVEL_AFTER.test(after) || LEVEL_BEFORE.test(sentence.slice(Math.max(0, start - 60), start))) return false;
  return !OFFERED.test(after) && !ADVICE.test(sentence);
}
