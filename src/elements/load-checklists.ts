/** Fetches what keeps the ticks of checklists, where there are any: a tick must not wait for it, or leaving the page loses it. */
export function loadChecklists(): void {
  if (document.querySelector('check-list')) void import('./check-list.ts');
}
