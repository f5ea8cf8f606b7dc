import { labelButton, makeButton, makePlainButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import { bindFormKeys, enabledFields, type FieldControl } from '../../../lib/browser/form-keys.ts';
import { exampleHint, type Field, fieldTitle } from '../field.ts';
import { applicationStore } from './application-store.ts';
import type { LetterCard } from './letter-card.ts';
import styles from './fill-form.css?inline';
import { bindToStore, makeDeleteButtons } from './value-controls.ts';

adoptStyles(styles);

/** Opens the form of a template beside its letter, at the first of these keys, or else at the first empty field. */
export function openFillForm(card: LetterCard, keys: readonly string[]): void {
  const form = makeForm(card);
  const controls = enabledFields(form);
  const { values } = card.model;
  const wanted =
    controls.find(({ dataset }) => keys.includes(dataset['key'] ?? '')) ??
    controls.find(({ dataset }) => !values.get(dataset['key'] ?? '')) ??
    controls[0];
  wanted?.focus();
}

/** Fields of the forms that are open, by form. A form is made again if its template has been edited since. */
const made = new WeakMap<HTMLElement, { readonly fields: readonly Field[]; readonly listeners: AbortController }>();

function makeForm(card: LetterCard): HTMLElement {
  const { model } = card;
  const { fields } = model;
  const before = card.querySelector<HTMLElement>('.fill-form');
  if (before && made.get(before)?.fields === fields) {
    before.hidden = false;
    return before;
  }
  if (before) made.get(before)?.listeners.abort();
  before?.remove();

  const listeners = new AbortController();
  const { signal } = listeners;
  const copy = makeButton('Copy', `: ${model.name}`, () => {
    card.copy(model.kind === 'reply' ? 'body' : 'email', copy);
  });
  copy.className = 'primary';
  const form = make(
    'fieldset',
    [
      ...fields.map((field, index) => makeField(field, `${card.id}-field-${index}`, card, signal)),
      make('div', [copy, make('p', makeDeleteButtons())], 'fill-form-end'),
    ],
    'fill-form',
  );
  form.setAttribute('aria-label', `Your details: ${model.name}`);
  const close = () => {
    card.closeForm();
  };
  bindFormKeys(form, copy, close, signal);
  made.set(form, { fields, listeners });
  child(card, '.template-sheet').prepend(form);
  return form;
}

function makeField(field: Field, id: string, { model }: LetterCard, signal: AbortSignal): HTMLElement {
  const sentence = field.kind === 'text' ? model.sentence(field.key) : undefined;
  const isLong = field.kind === 'text' && !model.isInSubject(field.key);
  const control = make(isLong ? 'textarea' : 'input');
  const label = make('label', [fieldTitle(field)]);
  label.htmlFor = id;
  control.id = id;
  control.dataset['key'] = field.key;
  control.dir = 'auto';
  control.enterKeyHint = 'next';
  if (control instanceof HTMLTextAreaElement) control.rows = 1;
  bindToStore(control, field.key, { signal });
  // Most free texts belong in the middle of a sentence.
  control.autocapitalize = field.kind === 'text' || control.autocomplete === 'email' ? 'none' : 'words';
  // A date of the planner, until the reader types another.
  const showPlanned = () => {
    control.placeholder = model.values.get(field.key) ?? '';
  };
  applicationStore.addEventListener('change', showPlanned, { signal });
  showPlanned();

  const hints = [
    ...(field.hint === undefined ? [] : [make('span', [exampleHint(field.hint)])]),
    ...(sentence ? [make('q', [sentence.before, make('mark', ['…']), sentence.after])] : []),
  ];
  const description = make('p', hints);
  description.id = `${id}-hint`;
  if (hints.length > 0) control.setAttribute('aria-describedby', description.id);
  const parts = [label, ...(hints.length > 0 ? [description] : []), control];
  const group = make('div', parts, field.kind === 'text' ? 'free-text' : '');
  if (sentence) group.append(makeLeaveOut(field, sentence.keys, control, model, signal));
  return group;
}

/** Makes the button that leaves out the sentence of a free text, and puts it back. */
function makeLeaveOut(
  field: Field,
  keys: readonly string[],
  control: FieldControl,
  model: LetterCard['model'],
  signal: AbortSignal,
): HTMLElement {
  const about = `: ${fieldTitle(field)}, ${model.name}`;
  const button = makePlainButton('Leave this sentence out', about, () => {
    model.setLeftOut(keys, !model.isLeftOut(keys));
  });
  const show = () => {
    const isOut = model.isLeftOut(keys);
    const words = isOut ? 'Put this sentence back' : 'Leave this sentence out';
    labelButton(button, words, about);
    control.disabled = isOut;
  };
  applicationStore.addEventListener('change', show, { signal });
  show();
  return button;
}
