import { whenAnyNear } from './near.ts';

/**
 * Shows the fields of a guide's planner, and fetches what answers when they come near the screen or are used: what is
 * entered before it is there counts. Where it cannot be fetched the fields go again.
 */
export function loadPlanner(): void {
  const planners = document.querySelectorAll('follow-up-planner');
  const show = (isReady: boolean) => {
    for (const planner of planners) planner.toggleAttribute('data-ready', isReady);
  };
  const load = () => {
    import('./follow-up-planner.ts').catch(() => {
      show(false);
    });
  };
  show(true);
  for (const planner of planners) planner.addEventListener('focusin', load, { once: true });
  whenAnyNear(planners, load);
}
