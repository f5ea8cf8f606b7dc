import { THEME_KEY } from '../../stored-keys.ts';
import { CONFIRMED_KEY, VALUES_KEY } from '../../stored-keys.ts';

/**
 * Runs in the head, before the first paint, to prevent a flash of the wrong theme and to reserve space for the notice of
 * earlier values. Storage may be blocked.
 */
export const firstScript = `let d=document.documentElement.dataset;try{let s=localStorage;d.theme=s.getItem('${THEME_KEY}')??'';let v=s.getItem('${VALUES_KEY}');if(v&&v!==sessionStorage.getItem('${CONFIRMED_KEY}'))d.values=''}catch{}`;
