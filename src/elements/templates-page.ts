/** What the pages of templates run. */
import './page.ts';
import './shared-details.ts';
import './template-filter.ts';
import { loadTemplates } from './load-templates.ts';

loadTemplates();
