import { ticksKey } from '../domain/checklist.ts';
import { whenAnyNear } from './near.ts';

/**
 * Fetches what keeps the ticks of checklists when one comes near the screen. Where the reader has ticked something before,
 * it is fetched at once: the page may be printed without ever being scrolled.
 */
export function loadChecklists(): void {
  const load = () => {
    void import('./check-list.ts');
  };
  if (hasTicks()) load();
  else whenAnyNear(document.querySelectorAll('check-list'), load);
}

function hasTicks(): boolean {
  const article = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
  try {
    return localStorage.getItem(ticksKey(article)) !== null;
  } catch {
    return false;
  }
}
