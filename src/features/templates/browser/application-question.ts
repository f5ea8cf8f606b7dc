import { makeButton } from '../../../lib/browser/controls.ts';
import { child } from '../../../lib/browser/dom.ts';
import { applicationStore } from './application-store.ts';

/** Asks a reader who returns, once and above the first letter, whether to continue with the last application. */
class ApplicationQuestion extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const status = child(this, '[role="status"]');
    const choice = child(this, '.choice');
    const { question } = applicationStore;
    if (!question) return;
    const { name } = question;
    const answer = (words: string, act: () => void) => () => {
      act();
      status.textContent = words;
      // The button that had the focus is gone. The answer is at its place.
      status.tabIndex = -1;
      status.focus();
    };
    status.textContent = `Continue with ${name}?`;
    choice.replaceChildren(
      makeButton(
        'Continue',
        ` with ${name}`,
        answer(`Continuing with ${name}.`, () => {
          applicationStore.continue();
        }),
      ),
      makeButton(
        'New application',
        '',
        answer('New application. Your own details are kept.', () => {
          applicationStore.startNew();
        }),
      ),
    );
    const follow = () => {
      if (applicationStore.question) return;
      choice.replaceChildren();
      if (status.textContent.endsWith('?')) status.textContent = '';
    };
    applicationStore.addEventListener('change', follow, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

customElements.define('application-question', ApplicationQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'application-question': ApplicationQuestion;
  }
}
