import { makeButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import { applicationStore } from './application-store.ts';
import styles from './edit-text.css?inline';
import type { LetterCard } from './letter-card.ts';

adoptStyles(styles);

/**
 * Turns the letter of a card into a text area that holds the text as it would be copied. What the reader makes of it is the
 * template's text in this application from then on.
 */
export function editText(card: LetterCard): void {
  const { model } = card;
  if (card.querySelector('.template-editor')) return;
  const about = `: ${model.name}`;
  const area = make('textarea', [], 'template-editor');
  area.value = model.text('email');
  area.dir = 'auto';
  area.ariaLabel = `Text${about}`;
  const listeners = new AbortController();
  const { signal } = listeners;

  const store = () => {
    const outdated = model.editedKeys.map((key) => [key, ''] as const);
    applicationStore.setAll([[model.editKey, area.value], ...outdated]);
  };
  const stop = () => {
    listeners.abort();
    area.remove();
    bar.remove();
    edit.hidden = false;
    card.show();
    child(edit, 'button').focus();
  };
  const done = makeButton('Done editing', about, stop);
  const back = makeButton('Back to the template', about, () => {
    const text = applicationStore.values.get(model.editKey) ?? '';
    stop();
    applicationStore.set(model.editKey, '');
    const undo = makeButton('Undo', `: back to the template${about}`, () => {
      applicationStore.set(model.editKey, text);
    });
    undo.className = 'plain';
    // Must follow the change, which empties the status.
    child(card, '[role="status"]').replaceChildren('This is the template again. ', undo);
  });
  back.className = 'plain';
  const showBack = () => {
    back.hidden = !model.isEdited;
    // Another tab may edit the same letter.
    const text = applicationStore.values.get(model.editKey);
    if (text !== undefined && document.activeElement !== area) area.value = text;
  };
  const bar = make('p', [done, back], 'template-edit');
  const edit = child(card, '.template-edit');

  area.addEventListener('input', store, { signal });
  area.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') stop();
    },
    { signal },
  );
  applicationStore.addEventListener('change', showBack, { signal });
  showBack();
  if (card.form) card.closeForm();
  edit.hidden = true;
  child(card, '.letter').after(area, bar);
  area.focus();
}
