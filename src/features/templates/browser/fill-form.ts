import type { Field } from '../field.ts';
import styles from './fill-form.css?inline';
import { makeButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import type { TemplateModel } from './template-model.ts';
import { bindToStore, type FieldControl, makeClearButton } from './value-controls.ts';

adoptStyles(styles);

/** Opens the form of a template beside its letter, at the first of these keys, or else at the first empty field. */
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
  const done = makeButton('Done', `: ${model.name}`, () => {
    const opener = child(card, '.template-actions button');
    opener.click();
    opener.focus();
  });
  const clear = makeClearButton('Clear my details', '', child(card, '[role="status"]'));
  const form = make(
    'fieldset',
    [
      ...model.fields.map((field, index) => makeField(field, `${card.id}-field-${index}`, model)),
      make('div', [done, clear], 'fill-form-end'),
    ],
    'fill-form',
  );
  form.setAttribute('aria-label', model.name);
  child(card, '.letter').before(form);
  return form;
}

function makeField(field: Field, id: string, model: TemplateModel): HTMLElement {
  const isLong = field.kind === 'text' && !model.isInSubject(field.key);
  const control = make(isLong ? 'textarea' : 'input');
  const label = make('label', [field.name]);
  label.htmlFor = id;
  control.id = id;
  control.dataset['key'] = field.key;
  control.dir = 'auto';
  if (control instanceof HTMLTextAreaElement) control.rows = 2;
  bindToStore(control, field.key);
  // Most free texts belong in the middle of a sentence.
  control.autocapitalize = field.kind === 'text' || control.autocomplete === 'email' ? 'none' : 'words';
  const hints = [field.hint, field.context].filter((words) => words !== undefined);
  if (hints.length === 0) return make('div', [label, control]);
  const description = make(
    'p',
    hints.map((words) => make('span', [words])),
  );
  description.id = `${id}-hint`;
  control.setAttribute('aria-describedby', description.id);
  return make('div', [label, description, control]);
}
