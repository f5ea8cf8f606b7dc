import type { Field } from '../field.ts';
import styles from './fill-form.css?inline';
import { adoptStyles } from '../../../lib/browser/adopt-styles.ts';
import { bindToStore, type FieldControl } from './bind-to-store.ts';
import { makeButton } from '../../../lib/browser/controls.ts';
import { child } from '../../../lib/browser/dom.ts';
import { makeForgetButton } from './forget-button.ts';
import type { TemplateModel } from './template-model.ts';

adoptStyles(styles);

/** Opens the fields of a template, beside its letter, and goes to the first of these keys, else to the first empty one. */
export function openFillForm(card: HTMLElement, model: TemplateModel, keys: readonly string[]): void {
  const form = card.querySelector<HTMLFieldSetElement>('.fill-form') ?? addForm(card, model);
  form.hidden = false;
  child(card, '.template-actions button').ariaExpanded = 'true';
  const fields = [...form.querySelectorAll<FieldControl>('input, textarea')];
  const wanted =
    fields.find(({ dataset }) => keys.includes(dataset['key'] ?? '')) ??
    fields.find(({ value }) => value === '') ??
    fields[0];
  wanted?.focus();
}

function addForm(card: HTMLElement, model: TemplateModel): HTMLFieldSetElement {
  const form = document.createElement('fieldset');
  form.className = 'fill-form';
  form.setAttribute('aria-label', model.name);
  const about = `: ${model.name}`;
  const done = makeButton('Done', about, () => {
    const opener = child(card, '.template-actions button');
    opener.click();
    opener.focus();
  });
  const last = document.createElement('div');
  last.className = 'fill-form-end';
  last.append(done, makeForgetButton('Forget my details', '', child(card, '[role="status"]')));
  form.append(...model.fields.map((field, index) => makeField(field, `${card.id}-field-${index}`, model)), last);
  child(card, '.letter').before(form);
  return form;
}

function makeField(field: Field, id: string, model: TemplateModel): HTMLElement {
  const isLong = field.kind === 'text' && !model.isInSubject(field.key);
  const control = document.createElement(isLong ? 'textarea' : 'input');
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = field.name;
  control.id = id;
  control.dataset['key'] = field.key;
  control.dir = 'auto';
  if (control instanceof HTMLTextAreaElement) control.rows = 2;
  bindToStore(control, field.key);
  // Most free texts stand in the middle of a sentence.
  control.autocapitalize = field.kind === 'text' || control.autocomplete === 'email' ? 'none' : 'words';
  const row = document.createElement('div');
  row.append(label, control);
  const hints = [field.hint, field.context].filter((words) => words !== undefined);
  if (hints.length > 0) {
    const description = document.createElement('p');
    description.id = `${id}-hint`;
    description.append(...hints.map(makeHint));
    control.setAttribute('aria-describedby', description.id);
    label.after(description);
  }
  return row;
}

function makeHint(words: string): HTMLSpanElement {
  const hint = document.createElement('span');
  hint.textContent = words;
  return hint;
}
