import type { Words } from '../day-words.ts';

/** A text with its days marked up as dates, ready to be appended. */
export function showWords(words: Words): (string | HTMLTimeElement)[] {
  return words.map((part) => {
    if (typeof part === 'string') return part;
    const time = document.createElement('time');
    time.dateTime = part.date;
    time.textContent = part.text;
    return time;
  });
}
