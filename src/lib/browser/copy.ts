import styles from './copy.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { commandKey } from './command-key.ts';

adoptStyles(styles);

/** What a pressed button shows when it worked, and for how long, in milliseconds. */
const TICK = '✓';
const TICKED = 2000;

/**
 * Copies a text and says what happened. Must be called in the click itself, the text ready: Safari forgets the click at the
 * first `await`. Where copying fails, the text appears selected in a field, to be copied by hand.
 *
 * @param button That was pressed: it shows a tick, as the status may be out of sight.
 * @param done What to say when it worked.
 */
export function copyText(text: string, button: HTMLElement, status: HTMLElement, done: string): void {
  status.parentElement?.querySelector('.copy-by-hand')?.remove();
  const offerByHand = () => {
    const area = document.createElement('textarea');
    area.className = 'copy-by-hand';
    area.readOnly = true;
    area.value = text;
    area.setAttribute('aria-label', 'Text to copy');
    status.after(area);
    area.focus();
    area.select();
    say(status, `Copying was not allowed. It is selected: press ${commandKey}+C.`);
  };
  // There is no clipboard on pages without encryption.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) {
    offerByHand();
    return;
  }
  clipboard.writeText(text).then(() => {
    say(status, done);
    tick(button);
  }, offerByHand);
}

/** The button stays as wide as it is, and keeps its name for screen readers. */
function tick(button: HTMLElement): void {
  const label = button.textContent;
  if (label === TICK) return;
  button.style.minWidth = `${button.offsetWidth}px`;
  button.textContent = TICK;
  setTimeout(() => {
    button.textContent = label;
  }, TICKED);
}

/** Puts words into a status. The same words again are only read when the status was empty in between. */
export function say(status: HTMLElement, words: string): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = words;
  }, 50);
}
