import { makePlainButton } from '../../../lib/browser/controls.ts';
import { replaceStatus, say } from '../../../lib/browser/copy.ts';
import { child, make } from '../../../lib/browser/dom.ts';
import { toLocalDate } from '../../../lib/calendar-date.ts';
import { applicationStore } from '../../templates/browser/application-store.ts';
import { describeStorage } from '../../templates/browser/value-controls.ts';
import { plainText } from '../day-words.ts';
import { listNextSteps, type NextStep } from '../next-step-list.ts';
import { doneKey } from '../planner-values.ts';
import { toNodes } from './planner-timeline.ts';

/** Time in which a second click on a check box is part of a double click. The box of the next message is in the same place. */
const DOUBLE_CLICK_MS = 500;

/** Lists what to send next for each application that has an interview date. The reader ticks off what is sent. */
class NextSteps extends HTMLElement {
  #listeners: AbortController | undefined;
  /** The shown steps, serialized. */
  #shown = '[]';
  #tickedAt = -Infinity;
  #isTicking = false;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const show = () => {
      this.#show();
    };
    applicationStore.addEventListener('change', show, { signal });
    // A new day may have begun while the page was hidden.
    document.addEventListener('visibilitychange', show, { signal });
    show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #show(): void {
    replaceStatus(child(this, '.next-steps-deleted'), ...describeStorage(this));
    const kept = applicationStore.applications.map((application) => ({
      ...application,
      values: applicationStore.valuesOf(application.id),
    }));
    const steps = listNextSteps(kept, toLocalDate(new Date()));
    if (this.#isTicking) {
      // Rows keep their places under the pointer.
      const order = [...this.querySelectorAll('li')].map(({ dataset }) => dataset['id'] ?? '');
      steps.sort((a, b) => order.indexOf(a.application.id) - order.indexOf(b.application.id));
    }
    const shown = JSON.stringify(steps);
    // Rebuilding the list loses the focus in it.
    if (shown === this.#shown) return;
    this.#shown = shown;
    const list = child(this, 'ul');
    const focused = list.querySelector<HTMLElement>('li:focus-within')?.dataset['id'];
    list.replaceChildren(...steps.map((step) => this.#makeItem(step)));
    child(this, 'section').hidden = steps.length === 0;
    const item = [...list.querySelectorAll('li')].find(({ dataset }) => dataset['id'] === focused);
    item?.querySelector<HTMLElement>('input, button')?.focus();
  }

  #makeItem(step: NextStep): HTMLLIElement {
    const { application, words, id, tick, last } = step;
    const item = make('li', [make('p', toNodes(words), 'next-steps-what')]);
    item.dataset['id'] = application.id;
    const { name } = application;
    if (id === undefined) item.className = 'next-steps-finished';
    else {
      const box = make('input');
      box.type = 'checkbox';
      box.setAttribute('aria-label', `Done: ${plainText(words)}`);
      box.addEventListener('change', ({ timeStamp }) => {
        if (timeStamp - this.#tickedAt < DOUBLE_CLICK_MS) {
          box.checked = false;
          return;
        }
        this.#tickedAt = timeStamp;
        this.#store(application.id, doneKey(id), tick);
      });
      item.append(make('label', [box, 'Done']));
    }
    const undo = (done: NonNullable<NextStep['last']>) =>
      makePlainButton('Undo', `: ${name}, ${plainText(done.words)}`, () => {
        this.#store(application.id, doneKey(done.id), '');
      });
    const remove = makePlainButton('Delete', ` this application: ${name}`, () => {
      applicationStore.deleteApplication(application.id);
      // The button that had the focus is gone. The one that brings the application back takes it.
      this.querySelector<HTMLElement>('.next-steps-deleted button')?.focus();
    });
    const done = last ? [...toNodes(last.words), ' ', undo(last), ' · '] : [];
    item.append(make('p', [...done, remove], 'next-steps-last'));
    return item;
  }

  /** Stores or deletes a tick, and says what is next. */
  #store(application: string, key: string, value: string): void {
    this.#isTicking = true;
    applicationStore.update([[`${application}/${key}`, value || undefined]]);
    this.#isTicking = false;
    const item = [...this.querySelectorAll('li')].find(({ dataset }) => dataset['id'] === application);
    say(child(this, 'section [role="status"]'), [item?.querySelector('p')?.textContent ?? '']);
  }
}

customElements.define('next-steps', NextSteps);

declare global {
  interface HTMLElementTagNameMap {
    'next-steps': NextSteps;
  }
}
