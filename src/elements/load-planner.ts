import { whenNear } from './near.ts';

/** Fetches the planner of a guide, where there is one, when it comes near the screen. */
export function loadPlanner(): void {
  const planner = document.querySelector('follow-up-planner');
  if (!planner) return;
  whenNear(planner, new AbortController().signal, () => {
    void import('./follow-up-planner.ts');
  });
}
