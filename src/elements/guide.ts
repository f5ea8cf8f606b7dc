/** What the page of a guide runs. */
import './table-of-contents.ts';
import './theme-choice.ts';
import { loadPlanner } from './load-planner.ts';
import { loadTemplates } from './load-templates.ts';

loadTemplates();
loadPlanner();
