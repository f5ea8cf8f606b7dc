import styles from './copy.css?inline';
import { keepInPlace } from './controls.ts';
import { adoptStyles, make } from './dom.ts';

adoptStyles(styles);

/** Label of a button after it has copied, and how long it stays, in milliseconds. */
const TICK = '✓';
const TICKED = 2000;

/**
 * Copies a text and reports it in a status element. Must be called in the click handler itself, before any `await`: Safari
 * allows copying only there. If copying fails, the text appears selected in a text area, to be copied by hand.
 *
 * @param button The button that was pressed. It shows a tick, as the status may be out of sight.
 * @param done Message for when it worked.
 */
export function copyText(
  text: string,
  button: HTMLElement,
  status: HTMLElement,
  done: readonly (string | Node)[],
): void {
  keepInPlace(button, () => {
    replaceStatus(status);
  });
  const offerByHand = () => {
    const area = make('textarea', [], 'copy-by-hand');
    area.readOnly = true;
    area.value = text;
    area.setAttribute('aria-label', 'Text to copy');
    keepInPlace(button, () => {
      status.after(area);
    });
    area.focus();
    area.select();
    const isTouch = matchMedia('(pointer: coarse)').matches;
    const how = isTouch ? 'hold it and choose Copy' : 'press Ctrl+C (Mac: Cmd+C)';
    say(status, [`Your browser blocked copying. The text is selected: ${how}.`], button);
  };
  // Pages without encryption have no clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) {
    offerByHand();
    return;
  }
  clipboard.writeText(text).then(() => {
    say(status, done, button);
    tick(button);
  }, offerByHand);
}

/** Shows a tick for a moment. The button keeps its width and its accessible name. */
function tick(button: HTMLElement): void {
  const label = button.textContent;
  if (label === TICK) return;
  button.style.minWidth = `${button.offsetWidth}px`;
  button.textContent = TICK;
  setTimeout(() => {
    button.textContent = label;
  }, TICKED);
}

/**
 * Replaces what a status says, and removes the text that it offered to copy by hand. If a control that had the focus is
 * gone, the status has it.
 */
export function replaceStatus(status: HTMLElement, ...message: readonly (string | Node)[]): void {
  const area = status.parentElement?.querySelector('.copy-by-hand');
  const { activeElement } = document;
  const hadFocus = activeElement !== null && (activeElement === area || status.contains(activeElement));
  area?.remove();
  status.replaceChildren(...message);
  if (!hadFocus) return;
  status.tabIndex = -1;
  status.focus();
}

/**
 * Puts a message into a status element. Screen readers repeat a message only if the element was empty in between.
 *
 * @param pressed Button that keeps its place.
 */
export function say(status: HTMLElement, message: readonly (string | Node)[], pressed: HTMLElement = status): void {
  status.textContent = '';
  setTimeout(() => {
    keepInPlace(pressed, () => {
      status.replaceChildren(...message);
    });
  }, 50);
}
