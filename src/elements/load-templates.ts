import { whenAnyNear } from './near.ts';

/**
 * Fetches what makes templates and code work when one comes near the screen. Where the reader has filled some in before,
 * it is fetched at once: their values have to be seen before they can be sent.
 */
export function loadTemplates(): void {
  const load = () => {
    void import('./email-template.ts');
    if (document.querySelector('copy-code')) void import('./copy-code.ts');
  };
  if (document.documentElement.dataset['values'] !== undefined) {
    load();
    void import('./earlier-values.ts');
    return;
  }
  whenAnyNear(document.querySelectorAll('email-template, copy-code'), load);
}
