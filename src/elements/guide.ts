/** What the page of a guide runs. */
import './page.ts';
import './table-of-contents.ts';
import { loadChecklists } from './load-checklists.ts';
import { loadMarkdownTwin } from './load-markdown-twin.ts';
import { loadPlanner } from './load-planner.ts';
import { loadTemplates } from './load-templates.ts';

loadTemplates();
loadChecklists();
loadPlanner();
loadMarkdownTwin();
