import { afterPaint } from '../../../lib/browser/after-paint.ts';
import { labelButton, makeButton, makePlainButton } from '../../../lib/browser/controls.ts';
import { copyText, replaceStatus } from '../../../lib/browser/copy.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import { whenVisible } from '../../../lib/browser/when-visible.ts';
import { describeLength, describeProgress } from '../fill.ts';
import { fieldTitle } from '../field.ts';
import { applicationStore } from './application-store.ts';
import { editText, stopEditing } from './edit-text.ts';
import { fillByAddress } from './fill-by-address.ts';
import { openFillForm } from './fill-form.ts';
import type { LetterCard } from './letter-card.ts';
import styles from './letter-controls.css?inline';
import { LetterView } from './letter-view.ts';
import { makeSendButton } from './send-panel.ts';
import { type Part, TemplateModel } from './template-model.ts';
import { bindApplicationSelect, describeStorage } from './value-controls.ts';

adoptStyles(styles);

/**
 * The card of a template: an email that can be filled in, edited, copied and sent. Its HTML is complete; this adds the
 * reader's values and the controls. All of its code arrives at once: what a click has to wait for moves the page.
 */
class EmailTemplate extends HTMLElement implements LetterCard {
  #model: TemplateModel | undefined;
  #view: LetterView | undefined;
  #listeners: AbortController | undefined;
  #fill: HTMLButtonElement | undefined;
  #copy: HTMLButtonElement | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const start = () => {
      this.#setUp(signal);
    };
    // Of two hundred closed rows, only the ones that are opened cost something, also in print.
    const row = this.closest<HTMLDetailsElement>('details[data-article]:not([open])');
    const startSoon = () => {
      afterPaint(start);
    };
    if (row) row.addEventListener('toggle', startSoon, { signal, once: true });
    else whenVisible([this], start, signal);
  }

  connectedMoveCallback(): void {
    // Nothing changes when the card is moved in the page. Without this method, it would start again.
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get model(): TemplateModel {
    return (this.#model ??= new TemplateModel(this));
  }

  get form(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.fill-form:not([hidden])');
  }

  /** Opens the form at the first of these keys, or else at the first empty field. */
  fillIn(keys: readonly string[] = []): void {
    stopEditing(this);
    openFillForm(this, keys);
    this.#showRow();
    this.show();
  }

  closeForm(): void {
    const { form } = this;
    if (!form) return;
    const hadFocus = form.contains(document.activeElement);
    form.hidden = true;
    this.show();
    if (hadFocus) this.#fill?.focus();
  }

  copy(part: Part, button: HTMLElement): void {
    const { model } = this;
    const words = ['Copied', model.check(part)].filter((sentence) => sentence !== '').join('. ');
    const [first] = model.unfilled(part);
    const fill =
      first &&
      makePlainButton(`Fill in “${fieldTitle(first)}”`, `: ${model.name}`, () => {
        this.fillIn([first.key]);
      });
    const body =
      part === 'email' && model.letter.head !== '' && model.kind === 'email'
        ? makePlainButton('Copy without the subject', `: ${model.name}`, () => {
            this.copy('body', body as HTMLElement);
          })
        : undefined;
    const said = [`${words}${words.endsWith('?') ? '' : '.'} `, fill, body].filter((node) => node !== undefined);
    copyText(model.text(part), button, child(this, '[role="status"]'), said);
  }

  show(): void {
    const { model } = this;
    this.#view?.show(this.form !== null);
    const left = model.unfilled('email').length;
    const all = model.fields.length;
    const isOpen = this.form !== null;
    if (this.#fill && this.#copy) {
      labelButton(this.#fill, isOpen ? 'Done' : left > 0 ? 'Fill in' : 'Edit details', `: ${model.name}`);
      this.#fill.ariaExpanded = String(isOpen);
      this.#fill.hidden = all === 0;
      this.#fill.classList.toggle('primary', left > 0 && !isOpen);
      this.#copy.classList.toggle('primary', left === 0 && !isOpen);
    }
    const length = model.kind === 'message' ? describeLength(model.text('body'), model.limit) : '';
    const note = child(this, '.template-count');
    const words = [describeProgress(left, all), length].filter((part) => part !== '').join(' · ');
    if (note.textContent !== words) note.textContent = words;
    note.classList.toggle('too-long', model.limit !== undefined && model.text('body').length > model.limit);
  }

  #setUp(signal: AbortSignal): void {
    const { model } = this;
    const subject = makePlainButton('Copy', ` subject: ${model.name}`, () => {
      this.copy('subject', subject);
    });
    const letter = child(this, '.letter');
    // What follows must not move when values are longer or shorter than their blanks. Below the screen nobody sees it.
    const { top, height } = letter.getBoundingClientRect();
    if (applicationStore.values.size > 0 && top < innerHeight) letter.style.minHeight = `${height}px`;
    this.#view ??= new LetterView(letter, model, subject);
    if (!this.#fill) this.#addButtons();
    if (document.documentElement.dataset['values'] !== undefined) this.#showRow();
    this.show();
    letter.dataset['shown'] = '';
    fillByAddress(this, () => {
      this.fillIn();
    });
    let { fields } = model;
    const follow = () => {
      letter.style.minHeight = '';
      // The text was edited elsewhere, or another application has other changes: the open form is not its form.
      if (fields !== model.fields) this.closeForm();
      fields = model.fields;
      this.show();
    };
    const followSoon = () => {
      // What the status said was about the text as it was before.
      replaceStatus(child(this, '[role="status"]'), ...describeStorage(this));
      afterPaint(follow);
    };
    applicationStore.addEventListener('change', followSoon, { signal });
  }

  #addButtons(): void {
    const { model } = this;
    const about = `: ${model.name}`;
    const isReply = model.kind === 'reply';
    const copyButton = (label: string, part: Part, makeOne = makeButton) => {
      const button: HTMLButtonElement = makeOne(label, about, () => {
        this.copy(part, button);
      });
      return button;
    };
    this.#fill = makeButton('Fill in', about, () => {
      if (this.form) this.closeForm();
      else this.fillIn();
    });
    const whole: [string, Part] = [model.kind === 'message' ? 'Copy message' : 'Copy email', 'email'];
    const body: [string, Part] = ['Copy body', 'body'];
    this.#copy = copyButton(...(isReply ? body : whole));
    const send = model.kind === 'email' ? [makeSendButton(this)] : [];
    child(this, '.template-actions').prepend(this.#fill, this.#copy, ...send);
    const edit = makePlainButton('Edit text', about, () => {
      editText(this);
    });
    const other = model.kind === 'message' ? [] : [copyButton(...(isReply ? whole : body), makePlainButton)];
    child(this, '.template-edit').append(edit, ...other);
    child(this, '.letter').addEventListener('click', ({ target }) => {
      const key = target instanceof Element ? this.#view?.keyAt(target) : undefined;
      // Selecting text to copy it by hand must not open the form.
      if (key !== undefined && getSelection()?.isCollapsed !== false) this.fillIn([key]);
    });
  }

  /** Adds the row that names the application. On the page of all templates it is at the top, once. */
  #showRow(): void {
    const row = child(this, '.template-for');
    if (row.childElementCount > 0 || document.querySelector('shared-details')) return;
    const select = make('select');
    select.ariaLabel = 'Application';
    row.append(make('span', ['For']), select);
    bindApplicationSelect(select, this.#listeners?.signal ?? AbortSignal.abort());
  }
}

customElements.define('email-template', EmailTemplate);

declare global {
  interface HTMLElementTagNameMap {
    'email-template': EmailTemplate;
  }
}
