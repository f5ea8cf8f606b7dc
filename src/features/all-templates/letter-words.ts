import { stemmer } from 'stemmer';

/** Words that say little about a letter. */
const COMMON = new Set(
  'i we you im ive a an the of to in on at for and or but is are was were be been am do does did has have had having will would can could should may might must it its this that these those there here with by as so just really very please also if then than my your our their his her me him them us mine myself what when how which where who whom whose about into onto some any such they he she theyre theyve theyll theyd get gets got getting someone somebody something email emails template templates write wanna thing things way per via re s t d ll m ve etc'.split(
    ' ',
  ),
);

/** Forms that share no stem with their verb. */
const IRREGULAR = new Map(
  'said:say told:tell went:go gone:go gave:give given:give took:take taken:take came:come heard:hear left:leave found:find lost:lose made:make sent:send wrote:write written:write chose:choose chosen:choose paid:pay thought:think forgot:forget forgotten:forget met:meet kept:keep knew:know fell:fall fallen:fall felt:feel brought:bring broke:break broken:break saw:see seen:see spoke:speak spoken:speak withdrew:withdraw withdrawn:withdraw understood:understand lowest:low lower:low later:late earlier:early'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const READER = new Set(['i', 'we', 'you', 'im', 'ive']);
const OTHERS = new Set(
  'they he she theyre theyve theyll theyd recruiter recruiters company employer boss manager interviewer interviewers hr'.split(
    ' ',
  ),
);
const OTHER = { I: 'they', they: 'I' } as const;
const PASSIVE = /^(?:am|is|are|was|were|be|been|being|get|gets|got|getting)$/u;
const NEGATION =
  /^(?:no|not|never|without|nothing|nobody|none|neither|cannot|(?:do|does|did|is|are|was|were|have|has|had|ca|can|could|wo|would|should)n'?t|cant|wont)$/u;

/** A word, with the signs that belong to it: `c#`, `c++`, `r&d`, `don't`. */
const WORD = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+|[+#]+(?![\p{L}\p{N}])|'\p{L}+)?/gu;

/** A word of a text, and the words around it that decide about its meaning. */
interface Word {
  readonly text: string;
  /** True if a new clause begins with it. */
  readonly beginsClause: boolean;
}

/** Stems by what stands between two spaces. Letters share most of their words. */
const stemsOfChunks = new Map<string, readonly string[]>();

/** The stems of the words that say something, in their order. A hyphenated word is given in parts and as one. */
export function letterStems(text: string): string[] {
  return plainChunks(text).flatMap((chunk) => {
    const stems = stemsOfChunks.get(chunk) ?? wordsIn(chunk).flatMap((word) => stemOf(bare(word)) ?? []);
    stemsOfChunks.set(chunk, stems);
    return stems;
  });
}

/** The stems of each two neighboring words written as one: "counter offer" is "counteroffer", too. */
export function joinedStems(text: string): string[] {
  const words = readWords(text).map(({ text }) => text);
  return words.slice(1).map((word, index) => stemmer(`${words[index]}${word}`));
}

/**
 * The terms of a phrase: its stems; `I`, `they` and `not`; and each stem with the last of these before it, because "they want
 * to move it" and "I want to move it" need different letters. A term of two words has a space.
 */
export function phraseTerms(text: string): string[] {
  const terms: string[] = [];
  let subject: keyof typeof OTHER | '' = '';
  let isNegated = false;
  let last = '';
  for (const { text: word, beginsClause } of readWords(text)) {
    if (beginsClause) isNegated = false;
    // "I was rejected" is what they did.
    const isPassive = PASSIVE.test(last) && (word.endsWith('ed') || IRREGULAR.has(word));
    last = word;
    if (NEGATION.test(word)) {
      isNegated = true;
      terms.push('not');
      continue;
    }
    const plain = bare(word);
    const isReader = READER.has(plain);
    if (isReader || OTHERS.has(plain)) {
      subject = isReader ? 'I' : 'they';
      isNegated = false;
      terms.push(subject);
    }
    const stem = stemOf(plain);
    if (stem === undefined) continue;
    terms.push(stem, ...(isNegated ? [`not ${stem}`] : []));
    if (subject !== '') terms.push(`${isPassive ? OTHER[subject] : subject} ${stem}`);
  }
  return terms;
}

/** Tells a stem from what `phraseTerms` adds to it. */
export const isStem = (term: string): boolean => !/ |^(?:I|they|not)$/u.test(term);

function readWords(text: string): Word[] {
  return plainChunks(text).flatMap((chunk, index, chunks) => {
    const beginsClause = /[,.;:!?]$/u.test(chunks[index - 1] ?? '');
    return wordsIn(chunk).map((text) => ({ text, beginsClause }));
  });
}

/** Splits a text at its spaces, without capitals and accents. */
function plainChunks(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").toLowerCase();
  return plain.split(/\s+/u);
}

function wordsIn(chunk: string): string[] {
  const parts = chunk.match(WORD) ?? [];
  const isHyphenated = parts.length > 1 && /^[\p{L}-]+$/u.test(chunk);
  return isHyphenated ? [...parts, parts.join('')] : parts;
}

/** Removes the ending of a contraction or a genitive: `I'm`, `they've`, `company's`. */
function bare(word: string): string {
  return word.replace(/'\p{L}*$/u, '');
}

function stemOf(word: string): string | undefined {
  if (word === '' || COMMON.has(word) || NEGATION.test(word)) return undefined;
  return stemmer(IRREGULAR.get(word) ?? word);
}
