import { Tokenizer } from 'htmlparser2';
import type { Html, Nodes } from 'mdast';
import { SAFE_TAGS } from '../../source/safe-html.ts';
import type { ArticleText } from '../../source/parsed-text.ts';
import type { Finding } from '../../finding.ts';
import { quote } from '../../wording.ts';

/** Elements without an end tag. */
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements that end by themselves where another begins or the one around them ends: their end tag may be left out. */
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
 * Raw HTML that does not end, or ends what never began: browsers then take the rest of the page into it, or the page's own
 * elements out. MDX does not parse with either.
 */
export function checkHtmlPairs({ nodes, placeAt }: ArticleText): Finding[] {
  return nodes.flatMap((parent) =>
    unpaired(htmlAmong(parent).flatMap(readMarks)).map((mark) => ({ ...describe(mark), ...placeAt(mark.offset) })),
  );
}

/** HTML on one level: a tag has to end in the same paragraph, item or cell, since Markdown writes the tags of those. */
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

/** Offset of the comment that does not end; -1 where each does. */
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
    // Others have a finding already: they are unsafe or do nothing.
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

function describe({ kind, name, hasSlash = false }: Mark): Pick<Finding, 'rule' | 'message' | 'hint'> {
  if (kind === 'comment') {
    return {
      rule: 'markdown/unclosed-html',
      message: 'This comment is not closed: all below belongs to it.',
      hint: 'Write --> where it ends.',
    };
  }
  if (kind === 'end') {
    return {
      rule: 'markdown/unopened-html',
      message: `${quote(`</${name}>`)} ends nothing that begins in the same paragraph or block.`,
      hint: VOID.has(name)
        ? `Take it out: <${name}> has no end.`
        : `Move it to where <${name}> begins, or take it out.`,
    };
  }
  if (hasSlash) {
    return {
      rule: 'markdown/unclosed-html',
      message: `The slash at the end of ${quote(`<${name} …/>`)} does not close it.`,
      hint: `Write <${name} …></${name}>.`,
    };
  }
  return {
    rule: 'markdown/unclosed-html',
    message: `${quote(`<${name}>`)} is not closed in the paragraph or block where it begins.`,
    hint: `Write </${name}> there; around several paragraphs, give both tags lines of their own.`,
  };
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
