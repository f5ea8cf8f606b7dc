/** What the pages of templates run. */
import './shared-details.ts';
import './template-filter.ts';
import './theme-choice.ts';
import { loadTemplates } from './load-templates.ts';

loadTemplates();
