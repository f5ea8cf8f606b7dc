/** What the page of the planner runs. */
import './follow-up-planner.ts';
import './page.ts';
