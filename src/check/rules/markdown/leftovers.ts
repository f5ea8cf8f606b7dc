import type { Place } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

const CITATION = 'Delete it, and name the source in a footnote: [^name]';
const DELETE = 'Delete it.';
const FINISH = 'Finish the sentence, or set draft: true.';

/** `signs` are parts in lowercase, one of which a text must have, because searching for them is much faster. */
type Leftover = readonly [signs: string, pattern: RegExp, origin: string, hint: string];

/** Notes to oneself. `a TODO list` is something to write about. */
const NOTES: readonly Leftover[] = [
  [
    'todo,to-do,fixme,xxx',
    /(?<![\w$-])(?:TO-?DO|FIXME|XXX+)(?![\w$-])(?!\s(?:list|item|app|comment)s?\b)/gu,
    'a note of an unfinished draft',
    FINISH,
  ],
  ['tk', /(?<![\w-])TK(?:TK)*(?![\w-])/gu, 'a note of an unfinished draft ("to come")', FINISH],
  [
    'lorem,dolor sit',
    /\blorem ipsum\b|\bdolor sit amet\b/giu,
    'text that only fills space',
    'Write the text, or set draft: true.',
  ],
  [
    'needed',
    /\[(?:citation|source|reference|clarification|link)s? needed[^\]\n]{0,40}\]/giu,
    'a note that a source is missing',
    CITATION,
  ],
  [
    '[insert,[add,[fill,[replace,[include,[attach,[please,[placeholder,[your text,[tb,[todo,here]',
    /\[(?:(?:please )?(?:insert|add|fill in|replace|include|attach)\s[^\]\n]{1,100}|placeholder|your text here|TBD|TBA|TODO[^\]\n]{0,100}|(?:image|screenshot|photo|graphic|link|source|cite):?[^\]\n]{0,60}\bhere)\]/giu,
    'a note of an unfinished draft',
    FINISH,
  ],
];

/** Marks of programs that wrote, exported or merged the text. */
const MARKS: readonly Leftover[] = [
  [
    'oaicite,oai_citation',
    /:?contentReference\[oaicite:[^\]\n]{0,20}\](?:\{[^}\n]{0,40}\})?|\boaicite\b|\boai_citation\b/gu,
    'a citation mark of a chat assistant',
    CITATION,
  ],
  [
    'turn0,turn1,turn2,turn3,turn4,turn5,turn6,turn7,turn8,turn9,\uE200,\uE201,\uE202,\uE203,\uE204,\uE205,\uE206',
    /[\uE200-\uE206]?(?:cite|filecite|navlist|image_group|entity)?[\uE200-\uE206]?turn\d{1,3}(?:search|view|news|image|file|fetch|academia|product)\d{1,3}[\uE200-\uE206]?|[\uE200-\uE206]+/gu,
    'a citation mark of a chat assistant',
    CITATION,
  ],
  [
    '†,[cite',
    /【[^】\n]{0,60}†[^】\n]{0,60}】|\[\d{1,3}†[^\]\n]{1,40}\]|\[cite(?:_start|_end|: ?[\d, -]{1,40})?\]/gu,
    'a citation mark of a chat assistant',
    CITATION,
  ],
  [
    '<|,inst],sys>>,attached_file,sandbox:,attributableindex',
    /<\|[a-z_]{2,30}\|>|\[\/?INST\]|<<\/?SYS>>|\{\{attached_file\}\}|\bsandbox:\/mnt\/data\b|\battributableIndex\b/gu,
    'a mark of a chat assistant',
    DELETE,
  ],
  ['_toc,_ref,_hlk', /\b_(?:Toc|Ref|Hlk)\d{5,}\b/gu, 'a bookmark of Word', DELETE],
  [
    'error!',
    /\bError! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No table of (?:contents|figures) entries found)\.?/gu,
    'a broken reference of Word',
    'Write what it referred to, with a link.',
  ],
  ['mergef,hyperlink', /\b(?:MERGEFIELD|MERGEFORMAT|HYPERLINK \\l)\b/gu, 'a field of Word', DELETE],
];

/** Sentences of chat assistants around the text that they were asked for. At the start of a paragraph. */
const ASSISTANT: readonly Leftover[] = [
  [
    'certainly,sure,of course,absolutely,great question',
    /^(?:Certainly|Sure(?: thing)?|Of course|Absolutely|Great question)[!,.][ \t]+(?:[Hh]ere(?:['’]s| is| are)|[Bb]elow (?:is|are)|I['’]d be (?:happy|glad)|I can (?:help|certainly))[^\n]*/gu,
    'the answer of a chat assistant',
    DELETE,
  ],
  [
    'revised,updated,rewritten,polished,improved,expanded',
    /^(?:Here(?:['’]s| is) (?:the|a|your) (?:revised|updated|rewritten|polished|improved|expanded) (?:version|article|draft|text))[^\n]*/gu,
    'the answer of a chat assistant',
    DELETE,
  ],
  [
    'would you like me,let me know if you,hope this helps',
    /^(?:(?:Would you like me to|Let me know if you(?:['’]d| would) like (?:me to|any (?:changes|edits|adjustments)))\b[^\n]*|I hope this helps[!.])/gu,
    'the offer of a chat assistant',
    DELETE,
  ],
  [
    'an ai,artificial intelligence,knowledge,browse the',
    /\bas an? (?:AI|artificial intelligence)(?: language)?(?: model| assistant)\b|\b(?:as of my|my) (?:last )?knowledge (?:cutoff|update)\b|\bI (?:cannot|can['’]t|don['’]t have the ability to) browse the (?:internet|web)\b/giu,
    'the answer of a chat assistant',
    DELETE,
  ],
];

/** Parts of addresses that tools add. */
const ADDRESSES: readonly Leftover[] = [
  [
    'utm_source=',
    /[?&]utm_source=(?:chatgpt|openai|chat\.openai|copilot|perplexity|gemini|claude)[\w.]*/giu,
    'the mark of a chat assistant in an address',
    'Delete everything from utm_source on.',
  ],
  [
    'sandbox:',
    /\bsandbox:\/mnt\/data\b[^\s)]*/gu,
    'a file of a chat assistant, which nobody else can open',
    'Put the file into public/ and link to it from there.',
  ],
  [
    'google.',
    /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?(?:q|sa)=[^\s)]*/giu,
    'a detour that Google Docs adds',
    'Write the address of the page itself.',
  ],
  [
    '#',
    /^#(?:_Toc|_Ref|_heading=h\.|heading=h\.|h\.)\w+/gu,
    'a bookmark of a word processor',
    'Link to the anchor of a heading: #when-to-write',
  ],
  [
    'notion,amazonaws',
    /^https?:\/\/(?:www\.notion\.so|[\w-]+\.notion\.site|prod-files-secure\.s3[\w.-]*amazonaws\.com)\/[^\s)]*/giu,
    'an address of Notion, which readers may not be able to open',
    'Link to a page on this site.',
  ],
];

/** Lines of Git around two versions that were not merged. */
const CONFLICT = /^(?:<{7} |>{7} )[^\n]*/gmu;

export const leftoverRules = defineRules(
  {
    'markdown/leftover': {
      severity: 'warning',
      meaning: 'A note of a draft, or a mark or sentence that a program left in the text.',
      example: '`TODO`, `:contentReference[oaicite:0]`, `Lorem ipsum`',
      fix: 'Delete it, or finish the text.',
    },
  },
  ({ blocks, templates, links, frontmatter, text, placeAt }: CheckedText, report) => {
    const keywords = frontmatter.valueAt(['keywords']);
    const keywordPaths = Array.isArray(keywords) ? keywords.map((_, index) => ['keywords', index]) : [];
    const fields = [['title'], ['description'], ...keywordPaths].flatMap((path) => {
      const value = frontmatter.valueAt(path);
      const place = frontmatter.placeOf(path);
      return typeof value === 'string' && place ? [{ value, place }] : [];
    });
    const all = [text, ...fields.map(({ value }) => value), ...links.map(({ href }) => href)].join('\n').toLowerCase();
    const present = (kinds: readonly Leftover[]) =>
      kinds.filter(([signs]) => signs.split(',').some((sign) => all.includes(sign)));
    const search = (kinds: readonly Leftover[], words: string, placeOf: (offset: number) => Place) => {
      for (const [, pattern, origin, hint] of kinds) {
        for (const { 0: found, index } of words.matchAll(pattern)) {
          report('markdown/leftover', placeOf(index), `${nameFound(found)} is ${origin}.`, hint);
        }
      }
    };
    const inText = present([...NOTES, ...MARKS, ...ASSISTANT]);
    for (const { value, place } of fields) search(inText, value, () => place);
    for (const block of blocks) search(inText, block.text, (at) => placeAt(block.start + at));
    const inTemplates = present([...NOTES.slice(0, 3), ...MARKS]);
    for (const template of templates) search(inTemplates, template.text, template.placeOf);
    const inAddresses = present(ADDRESSES);
    for (const { href, ...place } of links) search(inAddresses, href, () => place);
    for (const { 0: found, index } of /<{7}|>{7}/u.test(text) ? text.matchAll(CONFLICT) : []) {
      const hint = 'Keep one of the two versions, and delete the three lines of signs.';
      report(
        'markdown/leftover',
        placeAt(index),
        `${quote(found)} is a mark of Git: two versions were not merged.`,
        hint,
      );
    }
  },
);

/** Private-use characters, which assistants put around citations, cannot be printed. */
function nameFound(found: string): string {
  const visible = found.replace(/[\p{Co}\uFFFC]/gu, '').trim();
  return visible === ''
    ? `An invisible character (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()})`
    : quote(visible);
}
