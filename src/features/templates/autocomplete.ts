import { nameKey } from './field.ts';

/** Names of the reader's own that browsers may suggest. Any other suggestion could be the wrong employer's. */
const OWN_DATA: ReadonlyMap<string, string> = new Map([
  [nameKey('Your Name'), 'name'],
  [nameKey('Your Email'), 'email'],
  [nameKey('Your Phone'), 'tel'],
]);

/** Value of the `autocomplete` attribute for the field of a key. */
export function autocompleteOf(key: string): string {
  return OWN_DATA.get(key) ?? 'off';
}
