import { PLANNER_PATH } from '../../paths.ts';
import { THEME_KEY } from '../../stored-keys.ts';
import { APPLICATIONS_KEY, FORMER_VALUES_KEY, TAB_KEY } from '../templates/application-keys.ts';

/**
 * Runs in the head, before the first paint, to prevent a flash of the wrong theme, and to reserve space for the row that
 * names the application and, until it is answered, for the question about an earlier visit. Storage may be blocked.
 *
 * `data-scripts` says that scripts run, until one cannot be fetched: what imports one then calls `failed`. `data-planned`
 * says that the planner will show dates, `data-fill` that a letter will open its form. `data-lazy` says that the page has no
 * former place to return to, so that what is below the first screen may be laid out later.
 */
export const firstScript = `let d=document.documentElement.dataset,failed=()=>{d.scripts='failed';delete d.planned;delete d.fill};try{let s=localStorage;d.theme=s.getItem('${THEME_KEY}')??'';if(s.getItem('${APPLICATIONS_KEY}')||s.getItem('${FORMER_VALUES_KEY}'))d.values=/^$|earlier","/.test(sessionStorage.getItem('${TAB_KEY}')??'')?'ask':'';if(performance.getEntriesByType('navigation')[0]?.type=='navigate')d.lazy=''}catch{}d.scripts='on';if(/[?&]fill/.test(location))d.fill='';if(/[?&]interview=/.test(location)||'values'in d&&location.pathname.endsWith('${PLANNER_PATH}'))d.planned='';addEventListener('error',e=>{if(e.target.localName=='script')failed()},true)`;
