import { whenAnyNear } from './near.ts';

/** Fetches the planner of a guide, where there is one, when it comes near the screen. */
export function loadPlanner(): void {
  whenAnyNear(document.querySelectorAll('follow-up-planner'), () => {
    void import('./follow-up-planner.ts');
  });
}
