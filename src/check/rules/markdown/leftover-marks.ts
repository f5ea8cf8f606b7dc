const CITATION = 'Delete it, and name the source in a footnote: [^name]';
export const DELETE = 'Delete it.';
const FINISH = 'Finish the sentence, or set draft: true.';

/** A kind of leftover. `signs` are parts in lowercase, one of which a text must have, because searching for them is much faster. */
export type Leftover = readonly [signs: string, pattern: RegExp, origin: string, hint: string];

/** Notes to oneself. `a TODO list` is something to write about, and `{{TODO}}` is reported as a mark of another program. */
export const NOTES: readonly Leftover[] = [
  [
    'todo,to-do,fixme',
    /(?<![\w$-]|[{<%|«] ?)(?:TO-?DO|FIXME)(?![\w$-])(?!\s(?:list|item|app|comment)s?\b)/gu,
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

/** Notes outside of letters, where they are gaps or blanks. */
export const OUTSIDE_NOTES: readonly Leftover[] = [
  ['xxx', /(?<![\w$-])XXX+(?![\w$-])/gu, 'a note of an unfinished draft', FINISH],
  [
    '[image,[photo,[picture,[screenshot,[graphic,[figure,[video,[gif,[diagram,[infographic,[illustration,[chart,link to',
    /\[(?:(?:image|photo|picture|screenshot|graphic|figure|video|gif|diagram|infographic|illustration|chart)(?::|[ \t][–—-]|[ \t](?:of|showing)\b)[^\]\n]{0,100}|(?:internal |external )?link to[^\]\n]{1,60})\](?![([:])/giu,
    'a note of an unfinished draft',
    'Write the link or picture, or delete it.',
  ],
  [
    '(insert,(add',
    /\((?:insert|add) (?:an? |the |your )?(?:link|image|photo|picture|screenshot|example|source|quote|date|name)s?\b[^()\n]{0,60}\)/giu,
    'a note of an unfinished draft',
    FINISH,
  ],
  ['#todo,#fixme,#wip', /(?<![\w#&/])#(?:todo|fixme|wip)(?![\w-])/giu, 'a note of an unfinished draft', FINISH],
  [
    '@jan,@feb,@mar,@apr,@may,@jun,@jul,@aug,@sep,@oct,@nov,@dec,@today,@tomorrow,@yesterday',
    /(?<![\w@.])@(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?:, \d{4})?|Today|Tomorrow|Yesterday)(?![\w-])/gu,
    'a date that Notion mentions',
    'Write it without the sign, or delete it.',
  ],
  ['tbd,tbc', /(?<![\w$"“‘'-])TB[CD](?![\w\]-])/gu, 'a note of an unfinished draft', FINISH],
  ['???', /(?<=\S[ \t])\?{3,}(?=\s|[.,;)]|$)/gmu, 'a note of an unfinished draft', FINISH],
  [
    '[source,[link,[citation,[ref,[cite,[url,[stat',
    /\[(?:sources?|links?|citations?|refs?|references?|cite|url|stats?|statistics?|(?:sources?|via): ?[^\]\n]{2,80})\](?![([:])/giu,
    'a note that a source or link is missing',
    'Write the link, or a footnote: [^name]',
  ],
  [
    '[your ',
    /\[your (?:image|photo|picture|screenshot|logo|video|link|text|chart)s?\b[^\]\n]{0,40}\](?![([:])/giu,
    'a note of an unfinished draft',
    FINISH,
  ],
  [
    'note to,note for,message to,message for,comment to,comment for,question to,question for,@editor,@legal,@designer,@proofreader',
    /^[^\p{L}\n]{0,4}(?:note|message|comment|question) (?:to|for) (?:the |my )?(?:editors?|legal|designers?|proofreaders?)\b[ \t]?[:,–—-][^\n]*|(?<![\w.@])@(?:editors?|legal|designers?|proofreaders?)\b/gimu,
    'a note to somebody who works on the article',
    DELETE,
  ],
  [
    'undefined,\nnan,: nan,\nnull,: null,[object object]',
    /^(?:\p{L}[\p{L} ]{0,30}:[ \t])?(?:undefined|NaN|null)[.]?$|\[object Object\]/gmu,
    'a value that a program did not find',
    'Write the value, or delete the line.',
  ],
];

/** Marks of programs that wrote, exported or merged the text. */
export const MARKS: readonly Leftover[] = [
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
  [
    '\\n,\\r,\\t,\\u,\\x,\\",\\\'',
    // Not the paths of Windows, and not commands of LaTeX. A bullet is reported as one.
    /(?<!(?:(?<!\p{L})[A-Za-z]:|\\)\S{0,200})(?:(?:\\[nrt]){1,20}(?![a-z\\])|(?<=[.,;!?)”"’])(?:\\[nrt]){1,20}|\\(?:u(?!2022[ \t])[\da-fA-F]{4}|x[\da-fA-F]{2}|["']))/gu,
    'an escape of a program, which readers see',
    'Type the character itself, or begin a new paragraph; write it between backticks if you mean the signs.',
  ],
  ['_toc,_ref,_hlk', /\b_(?:Toc|Ref|Hlk)\d{5,}\b/gu, 'a bookmark of Word', DELETE],
  [
    'error!',
    /\bError! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No table of (?:contents|figures) entries found)\.?/gu,
    'a broken reference of Word',
    'Write what it referred to, with a link.',
  ],
  [
    '[type here],enter text,enter a date,choose an item',
    /\[Type here\]|^(?:Click or tap|Click) (?:here )?to enter (?:text|a date)\.?$|^Choose an item\.?$/gimu,
    'a field of Word that nobody filled in',
    DELETE,
  ],
  ['page ', /^Page \d{1,4} of \d{1,4}$/gmu, 'the number of a page', DELETE],
  [
    'comment,formatted:',
    /^Comment(?:ed)? \[[A-Z]{1,4}\d{1,4}\]:?[^\n]*|^Formatted: (?:Font|Indent|Space|Line|Left|Right|Centered|Normal|List|Heading|Tab)\b[^\n]*/gmu,
    'a comment or mark of Word',
    DELETE,
  ],
  [
    '.....,……,\t',
    /^[^\n]{1,200}?(?:\.{5,}|…{2,})[ \t]*\d{1,4}$|^[^\t\n]{2,200}\t\d{1,4}(?![\s\S])/gmu,
    'a line of a table of contents',
    'Delete it: the page has its contents already.',
  ],
  [
    '[a],[b],[c],[d],[e],[f],[g],[h]',
    /(?<=[\p{L}.,;:!?)”"’])\[[a-z]\](?![\w([:])|^\[[a-z]\](?=[ \t]?\p{Lu})[^\n]*|_Marked as resolved_|_Re-opened_/gmu,
    'a comment of Google Docs',
    DELETE,
  ],
  [
    '[1],[2],[3],[4],[5],[6],[7],[8],[9],0]',
    /(?<=\p{L}{3}|[.,;:!?)”"’%])\[\d{1,3}\](?![\w([:])|^\[\d{1,3}\](?=[ \t]+\S)/gmu,
    'the number of a source, which leads nowhere here',
    'Write a footnote: [^name] here, and [^name]: Who, when, how many, link at the end of the article.',
  ],
  [
    'appeared first on',
    /^The post [^\n]{1,300} appeared first on [^\n]{1,100}/gmu,
    'the end of an article in a feed of WordPress',
    DELETE,
  ],
  ['mergef,hyperlink,pageref', /\b(?:MERGEFIELD|MERGEFORMAT|PAGEREF|HYPERLINK \\l)\b/gu, 'a field of Word', DELETE],
];

/** Values that mean that a field is still to be filled in. */
export const EMPTY_FIELDS: readonly Leftover[] = [
  [
    '',
    /^(?:TB[DAC]|TK|undefined|NaN|null|Untitled(?: \d+)?|New (?:article|page|post|guide)|Title|Description|Draft|Copy of [^\n]+|(?:keyword|tag)s?\s?\d*|\[[^\]\n]+\])$/giu,
    'a placeholder',
    'Write what belongs here, or set draft: true.',
  ],
  ['#', /^#\p{L}[^\n]*$/gu, 'a tag of another program', 'Write the words without the sign.'],
];
