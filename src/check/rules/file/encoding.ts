import type { Finding } from '../../finding.ts';
import { placesOf, START } from '../../place.ts';

/** Some 40,000 words: a book, not an article. */
const MOST_BYTES = 250_000;

/** The text of a file, undefined where there is none to check, and what is wrong with its bytes. */
export function decodeFile(bytes: Uint8Array): { text: string | undefined; findings: Finding[] } {
  if (bytes.length > MOST_BYTES) {
    const size = Math.ceil(bytes.length / 1000);
    return stop(
      'file/size',
      `The file has ${size} kB; up to ${MOST_BYTES / 1000} kB are checked.`,
      'Split it into several articles.',
    );
  }
  if (bytes.includes(0)) {
    return stop('file/unreadable', 'The file is not plain text in UTF-8.', 'Save it as text, with the encoding UTF-8.');
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, findings: [...byteOrderMark(text), ...lostCharacters(text)] };
}

function stop(rule: 'file/size' | 'file/unreadable', message: string, hint: string) {
  return { text: undefined, findings: [{ rule, ...START, message, hint }] };
}

function byteOrderMark(text: string): Finding[] {
  if (!text.startsWith('\uFEFF')) return [];
  return [
    {
      rule: 'file/byte-order-mark',
      line: 1,
      column: 1,
      message: 'The file begins with an invisible character, a byte order mark; it is left out.',
      hint: 'Save it as UTF-8 without BOM.',
    },
  ];
}

/** Bytes that are no UTF-8 become U+FFFD, the sign for a lost character. */
function lostCharacters(text: string): Finding[] {
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const first = plain.indexOf('\uFFFD');
  if (first === -1) return [];
  const count = plain.split('\uFFFD').length - 1;
  return [
    {
      rule: 'file/encoding',
      ...placesOf(plain)(first),
      message: `${count === 1 ? 'A character is' : `${count} characters are`} not UTF-8 and got lost; readers would see "\uFFFD".`,
      hint: 'Save the file with the encoding UTF-8, and type the character again.',
    },
  ];
}
