import { afterPaint } from '../../../lib/browser/after-paint.ts';

/**
 * Opens the form of the letter that the address asks for (`?fill#email-thank-you`), once: the address loses its `?fill`. Until
 * then the page hides the letter and what follows, which the form moves. If the page has shown them meanwhile, because the
 * code took long, the reader may be reading, and the form stays closed.
 */
export function fillByAddress(card: HTMLElement, open: () => void): void {
  const { dataset } = document.documentElement;
  if (dataset['fill'] === undefined || !card.matches(':target')) return;
  const isHidden = getComputedStyle(card).visibility === 'hidden';
  if (isHidden) open();
  // What is hidden may move, but cannot have the focus.
  afterPaint(() => {
    delete dataset['fill'];
    if (isHidden) open();
  });
  history.replaceState(history.state, '', location.pathname + location.hash);
}
