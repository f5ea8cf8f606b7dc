import { parseBlank } from '../blank.ts';
import { readFields, type Field } from '../field.ts';
import { describeUnfilled, fillText, unfilledFields } from '../fill.ts';
import { cutLetter } from '../letter.ts';
import { child } from '../../../lib/browser/dom.ts';
import { valueStore } from './value-store.ts';

/** A part of a template that can be copied on its own. */
export type Part = 'email' | 'subject' | 'body';

/** A template and the reader's values. Its text is read from the card once, and never from the page again. */
export interface TemplateModel {
  readonly name: string;
  readonly kind: string;
  /** Maximum number of characters of a message. */
  readonly limit: number | undefined;
  readonly fields: readonly Field[];
  /** Returns a part with the reader's values filled in. */
  text(part: Part): string;
  /** Returns the fields of a part that have no value yet. */
  unfilled(part: Part): readonly Field[];
  /** Returns warnings before a part is sent: blanks that are left, and unconfirmed values from an earlier visit. */
  cautions(part: Part): readonly string[];
  /** Tells whether a field fills a blank of the subject. Its value must then stay on one line. */
  isInSubject(key: string): boolean;
  /** Returns the key of the blank that an element of the letter shows. */
  keyAt(element: Element): string | undefined;
  /** Shows the values of these keys in the letter, or all values if no keys are given. */
  show(keys?: ReadonlySet<string>): void;
}

/** Reads the card of a template. */
export function readTemplateModel(card: HTMLElement): TemplateModel {
  const letter = child(card, '.letter');
  const marks = [...letter.querySelectorAll('mark')];
  const kind = card.dataset['kind'] ?? '';
  const article = card.closest<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
  const { head, subject = '', gap, body } = cutLetter(letter.textContent, kind === 'message');
  const synonyms = Object.fromEntries(
    marks.flatMap(({ dataset, textContent }) =>
      dataset['name'] === undefined ? [] : [[parseBlank(textContent.slice(1, -1))?.label ?? '', dataset['name']]],
    ),
  ) as Record<string, string>;
  const place = { article, template: card.id.replace(`${article}--`, '') };
  const { parts, fields } = readFields([head + subject, body], place, synonyms);
  const [line = [], rest = []] = parts;
  const blanks = parts.flat().filter((piece) => piece.type === 'blank');

  const piecesOf = (part: Part) => (part === 'email' ? [...line, ...rest] : part === 'subject' ? line : rest);
  const keysOf = (part: Part) =>
    new Set(piecesOf(part).flatMap((piece) => (piece.type === 'blank' ? [piece.key] : [])));
  const fieldsOf = (part: Part) => {
    const keys = keysOf(part);
    return fields.filter(({ key }) => keys.has(key));
  };
  const unfilled = (part: Part) => unfilledFields(fieldsOf(part), valueStore.values);
  const text = (part: Part): string => {
    if (part === 'subject') return fillText(line, valueStore.values).slice(head.length);
    if (part === 'body') return fillText(rest, valueStore.values);
    return fillText(line, valueStore.values) + gap + fillText(rest, valueStore.values);
  };

  return {
    name: child(card, '.template-name b').textContent,
    kind,
    limit: Number(card.dataset['limit'] ?? 0) || undefined,
    fields,
    text,
    unfilled,
    cautions(part) {
      const left = unfilled(part);
      const earlier = fieldsOf(part).flatMap(({ key }) =>
        valueStore.earlier.has(key) ? [valueStore.values.get(key) ?? ''] : [],
      );
      return [
        ...(left.length > 0 ? [describeUnfilled(left)] : []),
        ...(earlier.length > 0 ? [`From your last visit: ${earlier.join(', ')}`] : []),
      ];
    },
    isInSubject: (key) => keysOf('subject').has(key),
    keyAt: (element) => blanks[(marks as readonly Element[]).indexOf(element)]?.key,
    show(keys) {
      for (const [index, { key, source }] of blanks.entries()) {
        const mark = marks[index];
        if (!mark || (keys && !keys.has(key))) continue;
        const value = valueStore.values.get(key);
        mark.textContent = value ?? source;
        mark.className = value === undefined ? '' : valueStore.earlier.has(key) ? 'earlier' : 'filled';
      }
    },
  };
}
