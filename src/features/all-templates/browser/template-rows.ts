import { child, make } from '../../../lib/browser/dom.ts';
import type { FoundLetter } from './load-letter-search.ts';

/** A template's row, and its place in the list of all. */
interface Row {
  readonly element: HTMLDetailsElement;
  readonly list: HTMLElement;
  /** Name of its category. */
  readonly category: string | undefined;
}

/**
 * The rows of a page of templates. Found ones are moved to a list of their own, best first, with everything that the reader
 * has typed in them, and back again.
 */
export class TemplateRows {
  readonly #all: HTMLElement;
  readonly #found: HTMLElement;
  readonly #rows: ReadonlyMap<string, Row>;
  /** The row that was opened because it was the only one. */
  #opened: HTMLDetailsElement | undefined;

  constructor(page: HTMLElement) {
    this.#all = child(page, '.all-templates');
    this.#found = child(page, '.found');
    this.#rows = new Map(
      [...this.#all.querySelectorAll<HTMLDetailsElement>('details.template')].map((element) => {
        const list = element.parentElement ?? this.#all;
        const { category } = list.closest<HTMLElement>('[data-category]')?.dataset ?? {};
        return [child(element, 'email-template').id, { element, list, category }];
      }),
    );
  }

  /** Shows every row in its place, or those of one category. */
  showAll(category: string): void {
    this.#place([]);
    this.#open(undefined);
    this.#found.hidden = true;
    this.#all.hidden = false;
    for (const section of this.#all.querySelectorAll<HTMLElement>('[data-category]'))
      section.hidden = category !== '' && section.dataset['category'] !== category;
  }

  /** Shows these letters only, in this order, and links to those that are on other pages. */
  showFound(letters: readonly FoundLetter[]): void {
    this.#place(letters);
    this.#all.hidden = true;
    this.#found.hidden = letters.length === 0;
    this.#open(letters.length === 1 ? this.#rows.get(letters[0]?.id ?? '')?.element : undefined);
  }

  /** Opens the only row, and closes the one before unless the reader has used it. */
  #open(only: HTMLDetailsElement | undefined): void {
    const before = this.#opened;
    if (before === only) return;
    this.#opened = only?.open === false ? only : undefined;
    if (before) before.open = false;
    if (!only) return;
    only.open = true;
    const keep = () => {
      if (this.#opened === only) this.#opened = undefined;
    };
    only.addEventListener('focusin', keep, { once: true });
  }

  /** True if a letter is in a category. Letters on other pages are in none. */
  isIn({ id }: FoundLetter, category: string): boolean {
    return category === '' || this.#rows.get(id)?.category === category;
  }

  /** Counts the rows of a category, or all. */
  countIn(category: string): number {
    return [...this.#rows.values()].filter((row) => category === '' || row.category === category).length;
  }

  /** Moves these rows to the list of found ones, and all others home. */
  #place(letters: readonly FoundLetter[]): void {
    const wanted = letters.map((letter) => this.#rows.get(letter.id)?.element ?? makeLink(letter));
    const kept = new Set<Element>(wanted);
    let next: Element | null = null;
    let list: HTMLElement | undefined;
    // From last to first: the row before which another one belongs is then at home already.
    for (const row of [...this.#rows.values()].reverse()) {
      if (row.list !== list) next = null;
      list = row.list;
      if (kept.has(row.element)) continue;
      if (row.element.parentElement !== list) move(list, row.element, next);
      next = row.element;
    }
    for (const [index, element] of wanted.entries()) {
      const before = this.#found.children[index] ?? null;
      if (before !== element) move(this.#found, element, before);
    }
    while (this.#found.children.length > wanted.length) this.#found.lastElementChild?.remove();
  }
}

/** Makes the row of a letter that is on another page. */
function makeLink({ name, guide, href }: FoundLetter): HTMLAnchorElement {
  const link = make('a', [make('span', [name, make('small', [guide])])], 'row');
  link.href = href;
  return link;
}

/** Moves an element without a new start of the letter in it, where browsers can. */
function move(list: HTMLElement, element: HTMLElement, before: Element | null): void {
  if (element.isConnected && 'moveBefore' in list) list.moveBefore(element, before);
  else list.insertBefore(element, before);
}
