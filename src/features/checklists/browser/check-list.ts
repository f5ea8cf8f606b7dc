import { describeProgress, taskKeys } from '../checklist.ts';
import styles from './check-list.css?inline';
import { adoptStyles } from '../../../lib/browser/adopt-styles.ts';
import { labelButton, makeButton } from '../../../lib/browser/controls.ts';
import { child } from '../../../lib/browser/dom.ts';
import { tickStore } from './tick-store.ts';

adoptStyles(styles);

interface Task {
  readonly key: string;
  readonly box: HTMLInputElement;
}

/** Shows how many tasks of a section are done, and keeps their ticks. It stands above the first of them. */
class CheckList extends HTMLElement {
  #listeners: AbortController | undefined;
  #tasks: readonly Task[] = [];
  /** The ticks that "Start again" took away, until another is set. */
  #taken: readonly (readonly [key: string, isTicked: boolean])[] = [];

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#tasks = tasksOf(this);
    for (const { key, box } of this.#tasks) {
      const keep = () => {
        this.#taken = [];
        tickStore.set([[key, box.checked === box.defaultChecked ? undefined : box.checked]]);
      };
      // What was ticked before the script came counts.
      if (box.checked !== box.defaultChecked && !tickStore.ticks.has(key)) keep();
      box.addEventListener('change', keep, { signal });
    }
    if (!this.querySelector('progress')) this.#addControls();
    const show = () => {
      this.#show();
    };
    tickStore.addEventListener('change', show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #addControls(): void {
    const progress = document.createElement('progress');
    progress.max = this.#tasks.length;
    progress.ariaLabel = this.dataset['name'] ?? '';
    const button = makeButton('Start again', this.#name, () => {
      this.#startAgain();
    });
    this.append(button, progress);
  }

  /** What a screen reader hears after the label of the button. */
  get #name(): string {
    return `: ${this.dataset['name'] ?? ''}`;
  }

  /** Makes all tasks as the author wrote them; the next time it gives the ticks back. */
  #startAgain(): void {
    if (this.#taken.length > 0) {
      const taken = this.#taken;
      this.#taken = [];
      tickStore.set(taken);
      return;
    }
    this.#taken = this.#tasks.flatMap(({ key }) => {
      const isTicked = tickStore.ticks.get(key);
      return isTicked === undefined ? [] : [[key, isTicked] as const];
    });
    tickStore.set(this.#taken.map(([key]) => [key, undefined]));
  }

  #show(): void {
    for (const { key, box } of this.#tasks) box.checked = tickStore.ticks.get(key) ?? box.defaultChecked;
    const done = this.#tasks.filter(({ box }) => box.checked).length;
    const isChanged = this.#tasks.some(({ key }) => tickStore.ticks.has(key));
    const button = child(this, 'button');
    labelButton(button, isChanged ? 'Start again' : 'Undo', this.#name);
    button.hidden = !isChanged && this.#taken.length === 0;
    child(this, 'progress').setAttribute('value', String(done));
    child(this, '[role="status"]').textContent = describeProgress(done, this.#tasks.length);
  }
}

/** The tasks between a list's element and the next one's, with their keys in the whole article. */
function tasksOf(list: CheckList): Task[] {
  const elements = [...document.querySelectorAll<HTMLElement>('check-list, .task label')];
  const labels = elements.filter((element) => element.localName === 'label');
  const keys = taskKeys(labels.map(({ textContent }) => textContent));
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
