import { adoptStyles } from './adopt-styles.ts';
import styles from './buttons.css?inline';

adoptStyles(styles);

/**
 * A button whose name ends with what it is about: rows of equal "Copy" buttons would mean nothing to a screen reader.
 *
 * @param label What everybody sees.
 * @param about What only a screen reader needs to hear; it follows the label.
 */
export function makeButton(label: string, about: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  labelButton(button, label, about);
  button.addEventListener('click', onClick);
  return button;
}

/** Gives a button another label; it stays about the same. */
export function labelButton(button: HTMLElement, label: string, about: string): void {
  button.textContent = label;
  button.setAttribute('aria-label', label + about);
}

/**
 * A link whose name ends with what it is about, as `makeButton` names buttons. Links to other sites open beside this page:
 * what was filled in stays in view.
 *
 * @param label What everybody sees.
 * @param about What only a screen reader needs to hear; it follows the label.
 */
export function makeLink(label: string, about: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  link.setAttribute('aria-label', label + about);
  if (link.protocol.startsWith('http') && link.origin !== location.origin) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return link;
}
