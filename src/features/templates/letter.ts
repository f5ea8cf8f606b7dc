/** A paragraph of a letter, or the line ends between two. Joined in order they give back the text. */
export interface LetterPart {
  readonly type: 'paragraph' | 'gap';
  readonly text: string;
}

/** Cuts a plain text at its blank lines. */
export function splitParagraphs(text: string): LetterPart[] {
  return text
    .split(/(\n(?:[ \t]*\n)+)/u)
    .map((part, index): LetterPart => ({ type: index % 2 === 0 ? 'paragraph' : 'gap', text: part }))
    .filter((part) => part.text !== '');
}
