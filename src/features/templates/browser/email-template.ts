import { say } from '../../../lib/browser/copy.ts';
import { adoptStyles, child } from '../../../lib/browser/dom.ts';
import type { MapChange } from '../../../lib/browser/stored-map.ts';
import { whenVisible } from '../../../lib/browser/when-visible.ts';
import { countBlanks, describeLength } from '../fill.ts';
import styles from './letter-controls.css?inline';
import { addButtons } from './template-buttons.ts';
import { readTemplateModel, type TemplateModel } from './template-model.ts';
import { valueStore } from './value-store.ts';

adoptStyles(styles);

/**
 * The card of a template that can be filled in, copied and sent. Its HTML is complete; this adds the values and the
 * buttons. The form and the send panel are fetched on first use.
 */
class EmailTemplate extends HTMLElement {
  #model: TemplateModel | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const start = () => {
      const model = this.#setUp();
      const show = (keys?: ReadonlySet<string>) => {
        model.show(keys);
        this.#showBlanks(model, keys !== undefined);
        if (model.kind === 'message') this.#showLength(model);
      };
      show();
      valueStore.addEventListener(
        'change',
        (event) => {
          show((event as MapChange).detail.keys);
          // The status was about the text as it was before.
          child(this, '[role="status"]').textContent = '';
          this.querySelector('.next-blank')?.remove();
        },
        { signal },
      );
    };
    whenVisible([this], start, signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Tells whether the template has a field with one of these keys. */
  asksFor(keys: readonly string[]): boolean {
    return this.#setUp().fields.some(({ key }) => keys.includes(key));
  }

  /** Opens the form at the first of these keys, or else at the first empty field. */
  fillIn(keys: readonly string[] = []): void {
    const model = this.#setUp();
    this.#use(import('./fill-form.ts'), ({ openFillForm }) => {
      openFillForm(this, model, keys);
    });
  }

  /** Reads the card and adds the buttons, once. */
  #setUp(): TemplateModel {
    if (this.#model) return this.#model;
    const model = (this.#model = readTemplateModel(this));
    addButtons(this, model, {
      fillIn: (keys) => {
        this.fillIn(keys);
      },
      toggleSendPanel: (button) => {
        this.#use(import('./send-panel.ts'), ({ toggleSendPanel }) => {
          button.ariaExpanded = String(toggleSendPanel(this, model));
        });
      },
    });
    child(this, '.letter').addEventListener('click', ({ target }) => {
      const key = target instanceof Element ? model.keyAt(target) : undefined;
      // Selecting text to copy it by hand must not open the form.
      if (key !== undefined && getSelection()?.isCollapsed !== false) this.fillIn([key]);
    });
    return model;
  }

  /**
   * Shows the number of blanks after the name; from the first value on, the number left. "Fill in" is the primary action
   * while blanks are left, then copying.
   */
  #showBlanks(model: TemplateModel, hasChanged: boolean): void {
    const left = model.unfilled('email').length;
    const all = model.fields.length;
    const words = left === 0 ? ' all filled in' : ` ${left} of ${countBlanks(all)} left`;
    const count = child(this, '.template-name').lastChild as Text;
    if (all > 0 && count.data !== words && (hasChanged || left < all)) count.data = words;
    const [fill, copy] = this.querySelectorAll('.template-actions button');
    fill?.classList.toggle('primary', left > 0);
    copy?.classList.toggle('primary', left === 0);
  }

  #showLength(model: TemplateModel): void {
    const text = model.text('body');
    const count = child(this, '.template-note');
    count.textContent = describeLength(text, model.limit);
    count.classList.toggle('too-long', model.limit !== undefined && text.length > model.limit);
  }

  /** Runs code once it has been fetched. Without a connection, the status says so. */
  #use<Module>(loading: Promise<Module>, run: (module: Module) => void): void {
    const status = child(this, '[role="status"]');
    loading.then(
      (module) => {
        status.textContent = '';
        run(module);
      },
      () => {
        say(status, 'No connection. Try again.');
      },
    );
  }
}

customElements.define('email-template', EmailTemplate);

declare global {
  interface HTMLElementTagNameMap {
    'email-template': EmailTemplate;
  }
}
