import type { Place } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { ADDRESSES } from './leftover-addresses.ts';
import { MAIL, SENTENCES } from './leftover-sentences.ts';
import { EMPTY_FIELDS, type Leftover, MARKS, NOTES, OUTSIDE_NOTES } from './leftover-marks.ts';

/** Lines of Git around two versions that were not merged. */
const CONFLICT = /^(?:<{7} |>{7} )[^\n]*/gmu;

const KINDS: readonly Leftover[] = [...NOTES, ...OUTSIDE_NOTES, ...MARKS, ...SENTENCES, ...EMPTY_FIELDS, ...ADDRESSES];

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
    const found = new Set(KINDS.filter(([signs]) => signs.split(',').some((sign) => all.includes(sign))));
    const present = (kinds: readonly Leftover[]) => kinds.filter((kind) => found.has(kind));
    const search = (
      kinds: readonly Leftover[],
      words: string,
      placeOf: (offset: number) => Place,
      own?: ReadonlySet<string>,
    ) => {
      for (const [, pattern, origin, hint] of kinds) {
        for (const { 0: found, index } of words.matchAll(pattern)) {
          if (own?.has(found)) continue;
          report('markdown/leftover', placeOf(index), `${nameFound(found)} is ${origin}.`, hint);
        }
      }
    };
    const inText = present([...NOTES, ...OUTSIDE_NOTES, ...MARKS, ...SENTENCES]);
    const inFields = present([...NOTES, ...MARKS, ...EMPTY_FIELDS]);
    for (const { value, place } of fields) search(inFields, value, () => place);
    // A guide may name a blank of its templates: `write [link] there`.
    const labels = new Set(templates.flatMap(({ blanks }) => blanks.map(({ source }) => source)));
    for (const block of blocks) search(inText, block.text, (at) => placeAt(block.start + at), labels);
    // A field of Word is a blank of another program in a letter.
    const inTemplates = present([...NOTES.slice(0, 3), ...MARKS, ...MAIL]).filter(
      ([signs]) => !signs.startsWith('mergef'),
    );
    for (const template of templates) search(inTemplates, template.text, template.placeOf);
    for (const { start, found } of foreignFields(blocks)) {
      const message = `${quote(found)} and the lines around it are fields of another program, which readers see as text.`;
      report('markdown/leftover', placeAt(start), message, 'Delete them, or move what they say to the frontmatter.');
    }
    const inAddresses = present(ADDRESSES);
    for (const { href, isImage, ...place } of links) if (!isImage) search(inAddresses, href, () => place);
    const conflicts = /<{7}|>{7}/u.test(text) ? [...text.matchAll(CONFLICT)] : [];
    // The end of a conflict is reported with its start.
    const starts = conflicts.filter(([found]) => found.startsWith('<'));
    for (const { 0: found, index } of starts.length > 0 ? starts : conflicts) {
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

const FIELD = /^[^\p{L}\n]{0,3}(?<name>\p{Lu}[\p{L} ]{1,24}):[ \t\uFFFC]+\S/u;
const KNOWN_FIELD =
  /^(?:created(?: by| time)?|last edited(?: by| time)?|edited|status|owner|assignee|assigned to|tags?|type|priority|due(?: date)?|date|url|reviewed|author|category|published|publish date|title|slug|description|keywords)$/iu;

/** Fields of a page of Notion, or of frontmatter that lost its hyphens: the first lines of a text. */
function foreignFields(blocks: CheckedText['blocks']): { start: number; found: string }[] {
  return blocks.slice(0, 2).flatMap(({ node, start, text }) => {
    const lines = text.split('\n');
    const names = lines.map((line) => FIELD.exec(line)?.groups?.['name']);
    const isAll = node.type === 'paragraph' && names.every((name) => name !== undefined);
    const known = names.filter((name) => name !== undefined && KNOWN_FIELD.test(name)).length;
    return isAll && known > 1 ? [{ start, found: lines[0] ?? '' }] : [];
  });
}

/** Private-use characters, which assistants put around citations, cannot be printed. */
function nameFound(found: string): string {
  const visible = found.replace(/[\p{Co}\uFFFC]/gu, '').trim();
  return visible === ''
    ? `An invisible character (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()})`
    : quote(visible);
}
