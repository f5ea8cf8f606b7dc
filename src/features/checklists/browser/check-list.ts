import { describeProgress, moveTicks, taskKeys, typedText } from '../checklist.ts';
import styles from './check-list.css?inline';
import { ticksKey } from '../../../stored-keys.ts';
import { labelButton, makeButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import { StoredMap } from '../../../lib/browser/stored-map.ts';

adoptStyles(styles);

const article = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';

/** The ticks of this page's article, by task key. Holds only the tasks that differ from the author's text. */
const ticks = new StoredMap(ticksKey(article), (value) => typeof value === 'boolean');

interface Task {
  readonly key: string;
  readonly box: HTMLInputElement;
}

/** Shows how many tasks of a section are done, and stores their ticks. It is placed above the first task. */
class CheckList extends HTMLElement {
  #listeners: AbortController | undefined;
  #tasks: readonly Task[] = [];
  /** The ticks that "Start again" removed, until another task is ticked. */
  #removed: readonly (readonly [key: string, isTicked: boolean])[] = [];

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#tasks = tasksOf(this);
    const moved = moveTicks(ticks.map, ...allKeys());
    if (moved.length > 0) ticks.update(moved);
    for (const { key, box } of this.#tasks) {
      const store = () => {
        this.#removed = [];
        ticks.update([[key, box.checked === box.defaultChecked ? undefined : box.checked]]);
      };
      // The reader may have ticked it before this script arrived.
      if (box.checked !== box.defaultChecked && !ticks.map.has(key)) store();
      box.addEventListener('change', store, { signal });
    }
    if (!this.querySelector('progress')) this.#addControls();
    const show = () => {
      this.#show();
    };
    ticks.addEventListener('change', show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #addControls(): void {
    const progress = make('progress');
    progress.max = this.#tasks.length;
    progress.ariaLabel = this.dataset['name'] ?? '';
    const button = makeButton('Start again', this.#about, () => {
      this.#startAgain();
    });
    this.append(button, progress);
  }

  /** Hidden part of the button's accessible name. */
  get #about(): string {
    return `: ${this.dataset['name'] ?? ''}`;
  }

  /** Resets all tasks to the author's text. Pressed again, it restores the ticks. */
  #startAgain(): void {
    if (this.#removed.length > 0) {
      const removed = this.#removed;
      this.#removed = [];
      ticks.update(removed);
      return;
    }
    this.#removed = this.#tasks.flatMap(({ key }) => {
      const isTicked = ticks.map.get(key);
      return isTicked === undefined ? [] : [[key, isTicked] as const];
    });
    ticks.update(this.#removed.map(([key]) => [key, undefined]));
  }

  #show(): void {
    for (const { key, box } of this.#tasks) box.checked = ticks.map.get(key) ?? box.defaultChecked;
    const done = this.#tasks.filter(({ box }) => box.checked).length;
    const isChanged = this.#tasks.some(({ key }) => ticks.map.has(key));
    const button = child(this, 'button');
    labelButton(button, isChanged ? 'Start again' : 'Undo', this.#about);
    button.hidden = !isChanged && this.#removed.length === 0;
    child(this, 'progress').setAttribute('value', String(done));
    child(this, '[role="status"]').textContent = describeProgress(done, this.#tasks.length);
  }
}

/** The keys of all tasks of the page: those that earlier versions stored, and the present ones. */
function allKeys(
  labels: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.task label')],
): [earlier: string[], present: string[]] {
  const earlier = taskKeys(labels.map(({ textContent }) => textContent));
  return [earlier, taskKeys(labels.map((label) => typedText(textWithoutNotes(label))))];
}

/** The text without the numbers of footnotes, which change when another one is added. */
function textWithoutNotes(label: HTMLElement): string {
  const copy = label.cloneNode(true) as HTMLElement;
  for (const note of copy.querySelectorAll('[data-footnote-ref]')) note.remove();
  return copy.textContent;
}

/** Finds the tasks between this element and the next `<check-list>`. Keys are unique in the whole article. */
function tasksOf(list: CheckList): Task[] {
  const elements = [...document.querySelectorAll<HTMLElement>('check-list, .task label')];
  const labels = elements.filter((element) => element.localName === 'label');
  const [, keys] = allKeys(labels);
  const from = elements.indexOf(list) + 1;
  const length = elements.slice(from).findIndex(({ localName }) => localName === 'check-list');
  return elements.slice(from, length === -1 ? undefined : from + length).map((label) => ({
    key: keys[labels.indexOf(label)] ?? '',
    box: child(label, 'input') as HTMLInputElement,
  }));
}

customElements.define('check-list', CheckList);

declare global {
  interface HTMLElementTagNameMap {
    'check-list': CheckList;
  }
}
