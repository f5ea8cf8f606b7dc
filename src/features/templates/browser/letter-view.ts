import { make } from '../../../lib/browser/dom.ts';
import type { TemplatePiece } from '../field.ts';
import type { MarkedPiece } from '../leave-out.ts';
import { splitParagraphs } from '../letter.ts';
import type { TemplateModel } from './template-model.ts';

/** Shows a template with the reader's values in its card. */
export class LetterView {
  readonly #letter: HTMLElement;
  readonly #model: TemplateModel;
  /** Added to the row of the subject. */
  readonly #subjectButton: HTMLElement;
  #marks: readonly HTMLElement[] = [];
  /** The letter as it was drawn last. */
  #body: readonly MarkedPiece[] | undefined;
  #isFilling = false;

  constructor(letter: HTMLElement, model: TemplateModel, subjectButton: HTMLElement) {
    this.#letter = letter;
    this.#model = model;
    this.#subjectButton = subjectButton;
  }

  /**
   * Shows the letter as it is now.
   *
   * @param isFilling Left-out sentences are shown, struck through, while the form is open.
   */
  show(isFilling: boolean): void {
    const body = this.#model.markedBody;
    if (body !== this.#body || isFilling !== this.#isFilling) this.#draw(body, isFilling);
    this.#body = body;
    this.#isFilling = isFilling;
    const { earlier, values } = this.#model;
    for (const mark of this.#marks) {
      const { key = '', source = '' } = mark.dataset;
      const value = values.get(key);
      const state = value === undefined ? '' : earlier.has(key) ? 'earlier' : 'filled';
      if (mark.textContent !== (value ?? source)) mark.textContent = value ?? source;
      if (mark.className !== state) mark.className = state;
    }
  }

  /** Returns the key of the blank that an element shows. */
  keyAt(element: Element): string | undefined {
    return element.closest<HTMLElement>('mark')?.dataset['key'];
  }

  #draw(body: readonly MarkedPiece[], isFilling: boolean): void {
    const { head, line, gap } = this.#model.letter;
    const shown = body.filter(({ isLeftOut }) => isFilling || !isLeftOut);
    const subject = head === '' ? [] : [makeSubject(head, line, this.#subjectButton)];
    this.#letter.replaceChildren(...subject, gap, ...makeParagraphs(shown));
    this.#marks = [...this.#letter.querySelectorAll('mark')];
  }
}

function makeSubject(head: string, line: readonly TemplatePiece[], button: HTMLElement): HTMLElement {
  return make('p', [make('span', [head]), ...line.map((piece) => makePiece(piece)), button], 'subject');
}

/** Makes the paragraphs of a text and the line ends between them. */
function makeParagraphs(pieces: readonly MarkedPiece[]): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let paragraph: HTMLElement | undefined;
  const add = (node: string | HTMLElement) => {
    if (!paragraph) nodes.push((paragraph = make('p')));
    paragraph.append(node);
  };
  for (const piece of pieces) {
    if (piece.type === 'blank') {
      add(makePiece(piece));
      continue;
    }
    for (const { type, text } of splitParagraphs(piece.text)) {
      if (type === 'gap') {
        nodes.push(text);
        paragraph = undefined;
      } else add(makePiece({ ...piece, text }));
    }
  }
  return nodes;
}

function makePiece(piece: TemplatePiece & Partial<MarkedPiece>): string | HTMLElement {
  let node: string | HTMLElement;
  if (piece.type === 'blank') {
    node = make('mark');
    Object.assign(node.dataset, { key: piece.key, source: piece.source });
  } else node = piece.text;
  return piece.isLeftOut ? make('s', [node]) : node;
}
