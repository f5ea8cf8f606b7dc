import { Tokenizer } from 'htmlparser2';
import type { Html, Nodes } from 'mdast';
import type { CheckedText } from '../../source/checked-text.ts';
import { SAFE_TAGS } from '../../source/safe-html.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Elements without an end tag. */
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements whose end tag may be left out: they end where another begins or the one around them ends. */
const SELF_ENDING = new Set(['p', 'li', 'dt', 'dd', 'caption', 'thead', 'tbody', 'tr', 'td', 'th']);

/** A start or an end tag, or the start of a comment that never ends. */
interface Mark {
  readonly kind: 'start' | 'end' | 'comment';
  readonly name: string;
  readonly offset: number;
  /** Whether a start tag ends with a slash, which closes nothing in HTML. */
  hasSlash?: boolean;
}

/**
 * Checks that raw HTML ends what it begins. If it does not, browsers put the rest of the page into the element, or move
 * the page's own elements out of theirs. MDX does not parse with either mistake.
 */
export const htmlPairRules = defineRules(
  {
    'markdown/unclosed-html': {
      severity: 'error',
      meaning: 'A tag or a comment is not closed, so it may take in the rest of the page.',
      example: '`<b>Note: …`, `<!-- to do`',
      fix: '`<b>Note:</b>`, `<!-- to do -->`',
    },
    'markdown/unopened-html': {
      severity: 'error',
      meaning: 'A tag ends something that does not begin in the same paragraph or block.',
      example: '`</div>` alone',
      fix: 'Remove it, or write the tag that begins it.',
    },
  },
  ({ nodes, placeAt }: CheckedText, report) => {
    for (const mark of nodes.flatMap((parent) => unpaired(htmlAmong(parent).flatMap(readMarks)))) {
      const { name } = mark;
      const place = placeAt(mark.offset);
      if (mark.kind === 'comment') {
        const message = 'This comment is not closed, so it takes in everything below.';
        report('markdown/unclosed-html', place, message, 'Write --> where it ends.');
      } else if (mark.kind === 'end') {
        const message = `${quote(`</${name}>`)} ends nothing that begins in the same paragraph or block.`;
        const hint = VOID.has(name)
          ? `Remove it: <${name}> needs no end.`
          : `Move it to where <${name}> begins, or remove it.`;
        report('markdown/unopened-html', place, message, hint);
      } else if (mark.hasSlash) {
        const message = `The slash at the end of ${quote(`<${name} …/>`)} does not close it.`;
        report('markdown/unclosed-html', place, message, `Write <${name} …></${name}>.`);
      } else {
        const message = `${quote(`<${name}>`)} is not closed in the paragraph or block where it begins.`;
        const hint = `Write </${name}> there; around several paragraphs, put both tags on lines of their own.`;
        report('markdown/unclosed-html', place, message, hint);
      }
    }
  },
);

/** The HTML on one level: a tag has to end in the same paragraph, item or cell, because Markdown writes their tags. */
function htmlAmong(parent: Nodes): Html[] {
  const children: readonly Nodes[] = 'children' in parent ? parent.children : [];
  return children.filter((child) => child.type === 'html');
}

function readMarks({ value, position }: Html): Mark[] {
  const start = position?.start.offset ?? 0;
  const marks: Mark[] = [];
  const take = (kind: Mark['kind'], from: number, to: number, before: string) => {
    marks.push({ kind, name: value.slice(from, to).toLowerCase(), offset: start + from - before.length });
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...SILENT,
      onopentagname: (from, to) => {
        take('start', from, to, '<');
      },
      onselfclosingtag: () => {
        const mark = marks.at(-1);
        if (mark) mark.hasSlash = true;
      },
      onclosetag: (from, to) => {
        take('end', from, to, '</');
      },
    },
  );
  tokenizer.write(value);
  tokenizer.end();
  const comment = findOpenComment(value);
  if (comment !== -1) take('comment', comment, comment, '');
  return marks;
}

/** Offset of the comment that does not end; -1 if all do. */
function findOpenComment(html: string): number {
  let start = html.indexOf('<!--');
  for (let end = 0; start !== -1; start = html.indexOf('<!--', end)) {
    end = html.indexOf('-->', start);
    if (end === -1) break;
  }
  return start;
}

function unpaired(marks: readonly Mark[]): Mark[] {
  const open: Mark[] = [];
  const wrong: Mark[] = [];
  const leaveOpen = (mark: Mark) => {
    // Other tags are reported already: as unsafe, or as having no effect.
    if (SAFE_TAGS.has(mark.name) && !SELF_ENDING.has(mark.name)) wrong.push(mark);
  };
  for (const mark of marks) {
    if (mark.kind === 'comment') wrong.push(mark);
    if (mark.kind === 'start' && !VOID.has(mark.name)) open.push(mark);
    if (mark.kind !== 'end') continue;
    const start = open.findLastIndex(({ name }) => name === mark.name);
    if (start === -1) wrong.push(mark);
    else for (const inner of open.splice(start).slice(1)) leaveOpen(inner);
  }
  for (const mark of open) leaveOpen(mark);
  return wrong;
}

const ignore = () => undefined;
const SILENT = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
