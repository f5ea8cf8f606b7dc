import { THEME_KEY } from '../../stored-keys.ts';
import { CONFIRMED_KEY, VALUES_KEY } from '../templates/stored-values.ts';

/**
 * Stands in the head and runs before the first paint: the chosen theme must not flash, where values from an earlier visit
 * will be announced, the page keeps room for it. Storage may be blocked.
 */
export const firstScript = `let d=document.documentElement.dataset;try{let s=localStorage;d.theme=s.getItem('${THEME_KEY}')??'';let v=s.getItem('${VALUES_KEY}');if(v&&v!==sessionStorage.getItem('${CONFIRMED_KEY}'))d.values=''}catch{}`;
