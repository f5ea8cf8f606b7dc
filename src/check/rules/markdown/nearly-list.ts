import type { CheckedText } from '../../source/checked-text.ts';
import { nameInvisible, type TypedBlock } from '../../source/typed-blocks.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** A check box that is not one: without a space inside, with too many, with another sign. At the start of an item. */
const ITEM_BOX =
  /^(?:[[［][ \t\u00A0]{0,3}[xX✓✔✗✘*+-]?[ \t\u00A0]{0,3}[\]］](?![([:])|\[[!?/<>~"“=.,&vVoOyY_√■●]\](?=[ \t])|\([ xX]?\)(?=[ \t])|[☐☑☒⬜🔲◻▢□▫❑❏])/u;
/** The same without a list around it. */
const LINE_BOX =
  /^[ \t]*(?:[-*+]?[[［][ \t\u00A0]{0,3}[xX✓✔✗✘]?[ \t\u00A0]{0,3}[\]］](?![([:])|\[[vVoO_√■●]\](?=[ \t])|(?:[-*+•][ \t]?)?[☐☑☒⬜🔲◻▢□❑❏])/gmu;

const HAS_BOX = /[[［☐☑☒⬜🔲◻▢□❑❏]/u;

const SPECIAL_SPACE = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/u;

/** Bullets of other programs, also by name or number, and bullets and numbers without a space or with a special one. */
const ANY_BULLET =
  /^[ \t]*(?:(?:[•‣◦▪▫●○∙⁃◆◇■➢➤✦❖·・\uF0A7\uF0B7\uF0D8]|&bull;|&#8226;|&#[xX]2022;|\\u2022)[ \t\u00A0]*(?=\S)|(?:[-*+]|\d{1,3}[.)])[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]|\d{1,2}[.)](?=\p{Lu}\p{Ll})|[\d０-９]{1,2}[）．、]|[０-９]{1,2}[.)])/mu;
/** Without the search for further lines, which takes ten times as long. */
const FIRST_BULLET = new RegExp(ANY_BULLET.source, 'u');
/** Numbers, and letters that count: `1-`, `1/`, `(1)`, `a)`, `II.`, `Step 1:`, the keys of a telephone. */
const COUNT = String.raw`(?:\(?[a-zA-Z]|\([a-z]?\d{0,2}|\(?(?:[ivx]{1,4}|[IVX]{1,4}))\)[ \t]|(?:[a-h]|[ivx]{1,4}|[A-H]|[IVX]{1,4})\.[ \t](?=\S)|(?:\d{1,2}|[a-h])[-–—/:\]][ \t]|\d{1,2}[ \t]+[.)–—-][ \t]|#\d{1,2}[ \t]|(?:Step|Tip|Option|Question|Day|Week)[ \t]\d{1,2}[:.)–—-]|[①-⑳➀-➓]|[\d#*]\uFE0F?\u20E3`;
/** Letters that are bullets of Word in another font, arrows, check marks and other pictures. */
const SIGN = String.raw`o[ \t]+(?=\S)|[§Øüvq][ \t]+(?=\S)|~[ \t]+(?=\S)|(?:[→⇒➔➜➝»›❯▹▷▻✓✗✕✧]|[-=]>)[ \t]*(?=\S)|\p{Extended_Pictographic}\uFE0F?[ \t]*(?=\S)`;
/** Marks that make a list only if a second line of the paragraph begins alike. */
const REPEATED = new RegExp(
  String.raw`^[ \t]*(?:[-*+](?=[\p{L}"“'‘\uFFFC])|[–—−‐‑―][ \t\u00A0]*(?=\S)|${COUNT}|${SIGN})`,
  'gmu',
);
/** Dashes at the start of paragraphs; a single one belongs to the name below a quotation. */
const DASH = /^[–—−‐‑―][ \t\u00A0]+(?=\S)/u;

export const nearlyListRules = defineRules(
  {
    'markdown/task-syntax': {
      severity: 'warning',
      meaning: 'A line looks like a task but is not one, so readers cannot tick it.',
      example: '`- [] Send it`, `☐ Send it`',
      fix: '`- [ ] Send it`',
    },
    'markdown/list-syntax': {
      severity: 'warning',
      meaning: 'Lines look like a list but are not one, so they run together in one paragraph.',
      example: '`• Send it`, `–  Send it`',
      fix: '`- Send it`, `1. Send it`',
    },
  },
  ({ blocks, placeAt }: CheckedText, report) => {
    const dashes = blocks.filter((block) => isParagraph(block) && isOutsideQuote(block) && DASH.test(block.text));
    for (const block of blocks) {
      if (!isParagraph(block)) continue;
      const { start, text } = block;
      const at = (index: number, found: string) => placeAt(start + index + found.length - found.trimStart().length);
      const boxes =
        block.parent.type === 'listItem' ? itemBoxes(block) : HAS_BOX.test(text) ? [...text.matchAll(LINE_BOX)] : [];
      for (const { 0: found, index } of boxes) {
        const next = text.charAt(index + found.length);
        const why = SPECIAL_SPACE.test(next) ? `, because ${nameInvisible(next)} follows it` : '';
        const message = `${quote(found.trim())} does not make a task${why}, so readers see the sign and cannot tick it.`;
        const hint = 'Write a hyphen, a space, [ ] and a space: - [ ] Check the names';
        report('markdown/task-syntax', at(index, found), message, hint);
      }
      if (boxes.length > 0) continue;
      const bullet = findBullet(block, dashes.length > 1 && dashes.includes(block));
      if (!bullet) continue;
      const mark = bullet[0].trim();
      const space = bullet[0].charAt(bullet[0].search(/\S/u) + mark.length);
      const why = /[-*+.)]$/u.test(mark) && /[^ \t]/u.test(space) ? `, because ${nameInvisible(space)} follows it` : '';
      const message = `${quote(mark)} does not begin an item of a list here${why}, so the lines run together.`;
      const hint =
        'Begin each line with a hyphen and a space (- Send it), or with 1. and a space; leave a line empty above.';
      report('markdown/list-syntax', at(bullet.index, bullet[0]), message, hint);
    }
  },
);

function isParagraph({ node }: TypedBlock): boolean {
  return node.type === 'paragraph';
}

function isOutsideQuote({ parent }: TypedBlock): boolean {
  return parent.type !== 'blockquote';
}

/** The box at the start of an item, unless the parser understood it. */
function itemBoxes({ parent, node, text }: TypedBlock): RegExpExecArray[] {
  if (parent.type !== 'listItem') return [];
  // A hyphen without a space goes on with the item above.
  const below = [...text.matchAll(LINE_BOX)].filter(({ 0: found, index }) => index > 0 && /[-*+][[［]/u.test(found));
  if (parent.children[0] !== node || typeof parent.checked === 'boolean') return below;
  const box = ITEM_BOX.exec(text);
  return box ? [box, ...below] : below;
}

/** A line below an item that begins like the next one, without the space: `- **Do** it` and `-**Don't**`. */
const NEXT_ITEM = /(?<=\n[ \t]*)-(?=[\p{L}\uFFFC])/u;

function findBullet({ node, parent, text }: TypedBlock, isDashed: boolean): RegExpExecArray | undefined {
  const bullet = (text.includes('\n') ? ANY_BULLET : FIRST_BULLET).exec(text);
  if (bullet) return bullet;
  const next = parent.type === 'listItem' && text.includes('\n') ? NEXT_ITEM.exec(text) : null;
  if (next) return next;
  if (isDashed) return DASH.exec(text) ?? undefined;
  // Lines that end with a break stay apart.
  if (!text.includes('\n') || node.children.some(({ type }) => type === 'break')) return undefined;
  const marks = [...text.matchAll(REPEATED)];
  const kinds = Map.groupBy(marks, ([mark]) => kindOf(mark.trim()));
  return [...kinds.values()].find((lines) => lines.length > 1 && !areInitials(lines))?.[0];
}

/** Tells `A. Smith` and `I. Jones` from the first two items of a list. */
function areInitials(lines: readonly RegExpExecArray[]): boolean {
  const [first = '', second = ''] = lines.map(([mark]) => mark.trim());
  const isLetter = /^\p{Lu}\.$/u.test(first) && /^\p{Lu}\.$/u.test(second);
  return isLetter && second.charCodeAt(0) !== first.charCodeAt(0) + 1;
}

/** Letters and numbers are of one kind, whichever they are. */
function kindOf(mark: string): string {
  return mark.replace(/[\p{L}\p{N}①-⑳➀-➓]+/gu, 'a');
}
