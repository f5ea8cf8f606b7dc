import styles from './buttons.css?inline';
import { adoptStyles, make } from './dom.ts';

adoptStyles(styles);

/**
 * Makes a button whose accessible name ends with its subject: a row of "Copy" buttons means nothing to a screen reader.
 *
 * @param label Visible text.
 * @param about The rest of the accessible name; it follows the label.
 */
export function makeButton(label: string, about: string, onClick: () => void): HTMLButtonElement {
  const button = make('button');
  button.type = 'button';
  labelButton(button, label, about);
  button.addEventListener('click', onClick);
  return button;
}

/** Makes a button that looks like a link. */
export function makePlainButton(label: string, about: string, onClick: () => void): HTMLButtonElement {
  const button = makeButton(label, about, onClick);
  button.className = 'plain';
  return button;
}

/** Changes the label of a button, and its accessible name with it. */
export function labelButton(button: HTMLElement, label: string, about: string): void {
  if (button.getAttribute('aria-label') === label + about) return;
  button.textContent = label;
  button.setAttribute('aria-label', label + about);
}

/**
 * Makes a link whose accessible name ends with its subject, as for buttons. A link to another site opens in a new tab, so
 * that what was filled in stays in view.
 *
 * @param label Visible text.
 * @param about The rest of the accessible name; it follows the label.
 */
export function makeLink(label: string, about: string, href: string): HTMLAnchorElement {
  const link = make('a', [label]);
  link.href = href;
  link.setAttribute('aria-label', label + about);
  if (link.protocol.startsWith('http') && link.origin !== location.origin) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return link;
}

/** Makes a change near a button without moving it under the reader's finger: the page scrolls instead. */
export function keepInPlace(button: HTMLElement, change: () => void): void {
  const { top } = button.getBoundingClientRect();
  const page = document.documentElement;
  const height = page.scrollHeight;
  const scrollBack = (by: number) => {
    scrollBy({ top: by, behavior: 'instant' });
  };
  const moved = () => button.getBoundingClientRect().top - top;
  change();
  // A bar that has come to the edge of the screen sticks there, so how far it moved is not how far the change pushes it.
  if (moved() !== 0) scrollBack(page.scrollHeight - height);
  scrollBack(moved());
}
