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
  if (isHidden) {
    askAt(card);
    open();
  }
  // What is hidden may move, but cannot have the focus.
  afterPaint(() => {
    delete dataset['fill'];
    if (isHidden) open();
  });
  history.replaceState(history.state, '', location.pathname + location.hash);
}

/** Moves the question about an earlier visit to a letter of a guide, as its reader does not see the first one. */
function askAt(card: HTMLElement): void {
  const question = document.querySelector('.prose > application-question');
  if (question && question.nextElementSibling !== card && card.matches('.prose > *')) card.before(question);
}
