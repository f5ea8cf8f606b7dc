import type { ExcerptPiece } from '../excerpt.ts';
import type { FoundGuide, FoundPlace } from '../result.ts';
import { make } from '../../../lib/browser/make.ts';

/** A guide in the list of results, with the places in it. What is said of it comes from the list of all guides. */
export function makeFoundGuide({ url, title, excerpt, places }: FoundGuide): HTMLLIElement {
  const listed = document.querySelector(`.all-guides a[href="${CSS.escape(url)}"]`)?.closest('li');
  const facts = listed?.querySelector('.facts')?.cloneNode(true);
  return make('li', [
    make('h2', [makeLink(url, title)]),
    ...(facts ? [facts] : []),
    ...(excerpt.length > 0 ? [make('p', mark(excerpt))] : []),
    ...(places.length > 0 ? [make('ul', places.map(makePlace))] : []),
  ]);
}

function makePlace({ kind, url, title, excerpt }: FoundPlace): HTMLLIElement {
  const isTemplate = kind === 'template';
  const link = makeLink(url, title);
  // In the link, as the section around a template often has the same name.
  if (isTemplate) link.append(make('small', [' · template']));
  const entry = make('li', [make('p', [link]), make('p', mark(excerpt))]);
  if (isTemplate) entry.className = 'found-template';
  return entry;
}

function makeLink(href: string, words: readonly ExcerptPiece[]): HTMLAnchorElement {
  const link = make('a', mark(words));
  link.href = href;
  return link;
}

function mark(pieces: readonly ExcerptPiece[]): (string | Node)[] {
  return pieces.map(({ text, isHit }) => (isHit ? make('mark', [text]) : text));
}
