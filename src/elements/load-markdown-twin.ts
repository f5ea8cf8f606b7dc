import { whenAnyNear } from './near.ts';

/** Fetches what copies a guide as Markdown when its button's place comes near the screen. */
export function loadMarkdownTwin(): void {
  whenAnyNear(document.querySelectorAll('copy-markdown'), () => {
    void import('./copy-markdown.ts');
  });
}
