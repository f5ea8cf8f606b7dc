import { makeButton, makePlainButton } from '../../../lib/browser/controls.ts';
import { replaceStatus } from '../../../lib/browser/copy.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import { applicationStore } from './application-store.ts';
import styles from './edit-text.css?inline';
import type { LetterCard } from './letter-card.ts';

adoptStyles(styles);

/** Ends the editing of a letter, by card. */
const stops = new WeakMap<LetterCard, () => void>();

/** Shows the letter of a card again if its text is being edited. */
export function stopEditing(card: LetterCard): void {
  stops.get(card)?.();
}

/**
 * Turns the letter of a card into a text area that holds the text as it would be copied. What the reader makes of it is the
 * template's text in this application from then on.
 */
export function editText(card: LetterCard): void {
  const { model } = card;
  if (card.querySelector('.template-editor')) return;
  const about = `: ${model.name}`;
  const area = make('textarea', [], 'template-editor');
  area.value = model.textToEdit;
  area.dir = 'auto';
  area.ariaLabel = `Text${about}`;
  const listeners = new AbortController();
  const { signal } = listeners;

  let application = applicationStore.current;
  let isStoring = false;
  const store = () => {
    const outdated = model.editedKeys.map((key) => [key, ''] as const);
    isStoring = true;
    applicationStore.setAll([[model.editKey, area.value], ...outdated]);
    isStoring = false;
    // Typing may have started an application.
    application = applicationStore.current;
  };
  const stop = () => {
    const hadFocus = area === document.activeElement || bar.contains(document.activeElement);
    listeners.abort();
    stops.delete(card);
    area.remove();
    bar.remove();
    edit.hidden = false;
    card.show();
    if (hadFocus) child(edit, 'button').focus();
  };
  const done = makeButton('Done editing', about, stop);
  const back = makePlainButton('Back to the template', about, () => {
    const text = model.editedText ?? '';
    stop();
    applicationStore.set(model.editKey, '');
    const undo = makePlainButton('Undo', `: back to the template${about}`, () => {
      applicationStore.set(model.editKey, text);
    });
    // Must follow the change, which empties the status.
    replaceStatus(child(card, '[role="status"]'), 'This is the template again. ', undo);
  });
  const follow = () => {
    const text = model.editedText;
    const isGone = text === undefined && !back.hidden;
    // The text in the area belongs to another application, or was deleted. Typing would put it into this one.
    if (!isStoring && (isGone || application !== applicationStore.current)) {
      stop();
      return;
    }
    back.hidden = text === undefined;
    // Another tab may edit the same letter, and values may change elsewhere on the page.
    if (document.activeElement !== area) area.value = model.textToEdit;
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
  applicationStore.addEventListener('change', follow, { signal });
  back.hidden = model.editedText === undefined;
  card.closeForm();
  stops.set(card, stop);
  edit.hidden = true;
  child(card, '.letter').after(area, bar);
  area.focus();
}
