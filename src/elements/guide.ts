/** What the page of a guide runs. */
import './table-of-contents.ts';
import './theme-choice.ts';
import { loadTemplates } from './load-templates.ts';
import { whenNear } from './near.ts';

loadTemplates();
for (const twin of document.querySelectorAll('copy-markdown')) {
  whenNear(twin, new AbortController().signal, () => void import('./copy-markdown.ts'));
}
