import { make } from '../../../lib/browser/dom.ts';
import type { Words } from '../day-words.ts';

/** A text with its days marked up as dates, ready to be appended. */
export function showWords(words: Words): (string | HTMLTimeElement)[] {
  return words.map((part) => {
    if (typeof part === 'string') return part;
    const time = make('time', [part.text]);
    time.dateTime = part.date;
    return time;
  });
}
