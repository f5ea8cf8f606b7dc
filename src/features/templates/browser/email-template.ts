import { adoptStyles } from '../../../lib/browser/adopt-styles.ts';
import { makeButton } from '../../../lib/browser/controls.ts';
import { say } from '../../../lib/browser/copy.ts';
import { child } from '../../../lib/browser/dom.ts';
import { whenVisible } from '../../../lib/browser/when-visible.ts';
import { countBlanks, describeLength } from '../fill.ts';
import { copyTemplate } from './copy-template.ts';
import styles from './letter-controls.css?inline';
import { type Part, readTemplateModel, type TemplateModel } from './template-model.ts';
import { type ValuesChange, valueStore } from './value-store.ts';

adoptStyles(styles);

/**
 * A template that can be filled in, copied and sent. Its HTML is complete without this: here the blanks take values, and
 * the buttons come. The form and the ways of sending are fetched when they are first asked for.
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
          show((event as ValuesChange).detail.keys);
          // What was said of the text as it was may hold no longer.
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

  /** Whether it has a field of one of these keys. */
  asksFor(keys: readonly string[]): boolean {
    return this.#setUp().fields.some(({ key }) => keys.includes(key));
  }

  /** Opens the fields and goes to the first of these keys, else to the first that is empty. */
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
    const about = `: ${model.name}`;
    const copy = (label: string, part: Part, what = '') => {
      const button = makeButton(label, what + about, () => {
        copyTemplate(this, model, part, button, (key) => {
          this.fillIn([key]);
        });
      });
      return button;
    };
    const fill = makeButton('Fill in', about, () => {
      const form = this.querySelector<HTMLElement>('.fill-form:not([hidden])');
      if (!form) {
        this.fillIn();
        return;
      }
      form.hidden = true;
      fill.ariaExpanded = 'false';
    });
    const send = makeButton('Send with…', about, () => {
      this.#use(import('./send-panel.ts'), ({ toggleSendPanel }) => {
        send.ariaExpanded = String(toggleSendPanel(this, model));
      });
    });
    fill.ariaExpanded = send.ariaExpanded = 'false';
    const whole = copy(model.kind === 'message' ? 'Copy message' : 'Copy email', 'email');
    const body = copy('Copy body', 'body');
    const isReply = model.kind === 'reply';
    if (model.fields.length === 0) fill.hidden = true;
    child(this, '.template-actions').append(
      fill,
      ...(isReply ? [body, whole] : [whole]),
      ...(model.kind === 'email' ? [send] : []),
    );
    const letter = child(this, '.letter');
    if (letter.querySelector('.subject')) letter.prepend(copy('Copy', 'subject', ' subject'));
    if (model.kind === 'email') letter.append(body);
    letter.addEventListener('click', ({ target }) => {
      const key = target instanceof Element ? model.keyAt(target) : undefined;
      // Whoever marks text to copy it by hand must be able to.
      if (key !== undefined && getSelection()?.isCollapsed !== false) this.fillIn([key]);
    });
    return model;
  }

  /**
   * Behind the name stands how many blanks there are; from the first value on, how many are left. As long as some are,
   * filling in is what to do next.
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

  /** Runs what has to be fetched first; without a network it says so. */
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
