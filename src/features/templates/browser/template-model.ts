import { child } from '../../../lib/browser/dom.ts';
import { checkLetter } from '../check-letter.ts';
import { parseBlank } from '../blank.ts';
import { editedPlace, readLetter, type ReadLetter } from '../edited-letter.ts';
import type { Field, Synonyms, TemplatePiece, TemplatePlace } from '../field.ts';
import { fillText, unfilledFields, type Values } from '../fill.ts';
import { earlierFields, withInterviewDates } from '../interview-dates.ts';
import { leaveOut, type MarkedPiece, sentenceAround } from '../leave-out.ts';
import type { Sentence } from '../sentences.ts';
import { applicationStore } from './application-store.ts';

/** A part of a template that can be copied on its own. */
export type Part = 'email' | 'subject' | 'body';

/** Prefix of the key that says that a sentence is left out. The key of a free text in it follows. */
const LEFT_OUT = 'out/';

/** A body without its left-out sentences, and the source of it. */
interface CutBody extends ReturnType<typeof leaveOut> {
  readonly letter: ReadLetter;
  readonly source: string;
}

/**
 * A template with the reader's values, left-out sentences and edits. Its text is read from the card once, and never from the
 * page again.
 */
export class TemplateModel {
  readonly name: string;
  readonly kind: string;
  /** Maximum number of characters of a message. */
  readonly limit: number | undefined;
  readonly #place: TemplatePlace;
  readonly #synonyms: Synonyms;
  readonly #template: ReadLetter;
  readonly #sentences: readonly Sentence[];
  readonly #language = document.documentElement.lang;
  #cut: CutBody | undefined;
  #edited: { readonly text: string; readonly letter: ReadLetter } | undefined;

  constructor(card: HTMLElement) {
    const letter = child(card, '.letter');
    const article = card.closest<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
    this.name = card.ariaLabel ?? '';
    this.kind = card.dataset['kind'] ?? '';
    this.limit = Number(card.dataset['limit'] ?? 0) || undefined;
    this.#place = { article, template: card.id.replace(`${article}--`, '') };
    this.#synonyms = readSynonyms(letter);
    this.#template = readLetter(letter.textContent, this.kind === 'message', this.#place, this.#synonyms);
    this.#sentences = readSentences(
      letter,
      letter.textContent.length - fillText(this.#template.body, new Map()).length,
    );
  }

  /** Key of the edited text among the values of the application. */
  get editKey(): string {
    return `letter/${this.#place.article}/${this.#place.template}`;
  }

  /** The edited text. One of an earlier visit waits for the reader's answer, as its values cannot be marked. */
  get editedText(): string | undefined {
    const { earlier, values } = applicationStore;
    return earlier.has(this.editKey) ? undefined : values.get(this.editKey);
  }

  /** Keys of the free texts of the edited text. They lose their meaning when it is edited again. */
  get editedKeys(): string[] {
    const { article, template } = editedPlace(this.#place);
    return [...applicationStore.values.keys()].filter((key) => key.startsWith(`text/${article}/${template}/`));
  }

  /** The template, or what the reader has made of it. */
  get letter(): ReadLetter {
    const text = this.editedText;
    if (text === undefined) return this.#template;
    if (this.#edited?.text !== text) {
      const place = editedPlace(this.#place);
      this.#edited = { text, letter: readLetter(text, this.kind === 'message', place, this.#synonyms) };
    }
    return this.#edited.letter;
  }

  /** The sentences of the body that may be left out. In an edited text, the reader deletes them. */
  get #removable(): readonly Sentence[] {
    return this.letter === this.#template ? this.#sentences : [];
  }

  get fields(): readonly Field[] {
    return this.letter.fields;
  }

  get values(): Values {
    return withInterviewDates(this.fields, applicationStore.values, this.#language);
  }

  /** Keys of the fields whose values are from an earlier visit and not confirmed. */
  get earlier(): ReadonlySet<string> {
    return earlierFields(this.fields, applicationStore.values, applicationStore.earlier);
  }

  /** The text for the reader to edit. Unconfirmed values of an earlier visit stay blanks: in a text they cannot be marked. */
  get textToEdit(): string {
    const { earlier, values } = applicationStore;
    const own = new Map([...values].filter(([key]) => !earlier.has(key)));
    return this.text('email', withInterviewDates(this.fields, own, this.#language));
  }

  /** The body with its left-out sentences marked, to show it. */
  get markedBody(): readonly MarkedPiece[] {
    return this.#cutBody.marked;
  }

  /** Returns the part as it is copied. A blank without a value stays as the author wrote it. */
  text(part: Part, values = this.values): string {
    const { head, line, gap } = this.letter;
    const subject = fillText(line, values);
    const body = fillText(this.#cutBody.kept, values);
    return part === 'subject' ? subject : part === 'body' ? body : head + subject + gap + body;
  }

  /** Returns the fields of a part that have no value yet. */
  unfilled(part: Part): readonly Field[] {
    return unfilledFields(this.#fieldsOf(this.#piecesOf(part)), this.values);
  }

  /** Says in one line what to look at before a part is sent. Empty if all is well. */
  check(part: Part): string {
    const pieces = this.#piecesOf(part);
    const { values } = this;
    const keys = this.earlier;
    const earlier = this.#fieldsOf(pieces).flatMap(({ key }) => (keys.has(key) ? [values.get(key) ?? ''] : []));
    return checkLetter({ unfilled: this.unfilled(part), earlier, pieces, values, limit: this.limit });
  }

  /** True if a field fills a blank of the subject. Its value must then stay on one line. */
  isInSubject(key: string): boolean {
    return this.letter.line.some((piece) => piece.type === 'blank' && piece.key === key);
  }

  /**
   * Returns the words around the blank of a free text, and all free texts of its sentence. Undefined where it cannot be left
   * out.
   */
  sentence(key: string): ReturnType<typeof sentenceAround> {
    return sentenceAround(this.letter.body, key, this.#removable);
  }

  isLeftOut(keys: readonly string[]): boolean {
    return keys.some((key) => this.#leftOut.has(key));
  }

  /** Leaves out the sentence with these free texts, or puts it back. */
  setLeftOut(keys: readonly string[], isLeftOut: boolean): void {
    applicationStore.setAll(keys.map((key) => [LEFT_OUT + key, isLeftOut ? 'yes' : '']));
  }

  get #leftOut(): ReadonlySet<string> {
    const { values } = applicationStore;
    return new Set(this.fields.flatMap(({ key }) => (values.has(LEFT_OUT + key) ? [key] : [])));
  }

  /** Cuts the body again only if the letter or its left-out sentences have changed: every key typed asks for it. */
  get #cutBody(): CutBody {
    const { letter } = this;
    const leftOut = this.#leftOut;
    const source = [...leftOut].join(' ');
    if (this.#cut?.letter !== letter || this.#cut.source !== source)
      this.#cut = { letter, source, ...leaveOut(letter.body, leftOut, this.#removable) };
    return this.#cut;
  }

  #piecesOf(part: Part): readonly TemplatePiece[] {
    const { line } = this.letter;
    return part === 'subject' ? line : part === 'body' ? this.#cutBody.kept : [...line, ...this.#cutBody.kept];
  }

  #fieldsOf(pieces: readonly TemplatePiece[]): readonly Field[] {
    const keys = new Set(pieces.flatMap((piece) => (piece.type === 'blank' ? [piece.key] : [])));
    return this.fields.filter(({ key }) => keys.has(key));
  }
}

/** Reads where the sentences of the body are that may be left out. In the card, each is an element of its own. */
function readSentences(letter: HTMLElement, bodyStart: number): Sentence[] {
  let at = -bodyStart;
  return [...letter.childNodes].flatMap((paragraph) => {
    const isBody = paragraph instanceof HTMLElement && paragraph.className === '';
    return [...(isBody ? paragraph.childNodes : [paragraph])].flatMap((node) => {
      const start = at;
      at += node.textContent?.length ?? 0;
      return isBody && node.nodeName === 'SPAN' ? [{ start, end: at }] : [];
    });
  });
}

/** Reads which labels of the card mean another name. */
function readSynonyms(letter: HTMLElement): Synonyms {
  const entries = [...letter.querySelectorAll<HTMLElement>('mark[data-name]')].map(({ dataset, textContent }) => [
    parseBlank(textContent.slice(1, -1))?.label ?? '',
    dataset['name'] ?? '',
  ]);
  return Object.fromEntries(entries) as Synonyms;
}
