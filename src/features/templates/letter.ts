/** Beginning of the first line of an email. */
export const SUBJECT = 'Subject:';

/** The parts of a template's text. Joined in this order they are the text. */
export interface Letter {
  /** `Subject:` and the spaces after it. */
  readonly head: string;
  /** Undefined if there is no subject line, as in messages. */
  readonly subject: string | undefined;
  /** Spaces and line ends between subject and body. */
  readonly gap: string;
  readonly body: string;
}

/** Cuts a template's text into subject and body. */
export function cutLetter(text: string, isMessage: boolean): Letter {
  if (isMessage || !text.startsWith(SUBJECT)) {
    const body = withoutEmptyLines(text);
    return { head: '', subject: undefined, gap: text.slice(0, text.length - body.length), body };
  }
  const [line = ''] = text.split('\n', 1);
  const subject = line.slice(SUBJECT.length).trim();
  const subjectStart = subject === '' ? line.length : line.indexOf(subject, SUBJECT.length);
  const body = withoutEmptyLines(text.slice(line.length + 1));
  return {
    head: text.slice(0, subjectStart),
    subject,
    gap: text.slice(subjectStart + subject.length, text.length - body.length),
    body,
  };
}

function withoutEmptyLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/u, '');
}

/** A paragraph of a body, or the line ends between two. Joined in order they are the text. */
export interface LetterPart {
  readonly type: 'paragraph' | 'gap';
  readonly text: string;
}

/** Splits a plain text at its blank lines. */
export function splitParagraphs(text: string): LetterPart[] {
  return text
    .split(/(\n(?:[ \t]*\n)+)/u)
    .map((part, index): LetterPart => ({ type: index % 2 === 0 ? 'paragraph' : 'gap', text: part }))
    .filter((part) => part.text !== '');
}
