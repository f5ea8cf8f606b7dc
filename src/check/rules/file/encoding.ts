import { placesOf, START } from '../../place.ts';
import { findGarbled } from '../../source/garbled-text.ts';
import { defineRules } from '../rule.ts';

/** About 40,000 words: a book rather than an article. */
const MOST_BYTES = 250_000;

/** A file's bytes, or the system's code for why it cannot be opened. */
export type FileContent = ({ readonly bytes: Uint8Array } | { readonly reason: string }) & {
  /** True if all of the file is YAML. */
  readonly isData?: true;
};

/** Decodes the text of a file; undefined if the file is too large or not text, which the rules below report. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.length > MOST_BYTES || bytes.includes(0)) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** A decoded text as the other rules see it: without a byte order mark, and with `\\n` line ends. */
export function withLineEnds(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

export const encodingRules = defineRules(
  {
    'file/unreadable': {
      severity: 'error',
      meaning: 'The file is not plain text in UTF-8, or it cannot be opened.',
      example: 'a Word document renamed to `salary.md`',
      fix: 'Save it as plain text with the encoding UTF-8.',
    },
    'file/size': {
      severity: 'error',
      meaning: 'The file is larger than 250 kB, so it is not checked.',
      example: 'a whole book in one file',
      fix: 'Split it into several articles.',
    },
    'file/encoding': {
      severity: 'error',
      meaning: 'Characters were lost or garbled because the file was saved or opened with another encoding than UTF-8.',
      example: '`caf�` or `donâ€™t`',
      fix: 'Save the file as UTF-8 and type these characters again.',
    },
    'file/byte-order-mark': {
      severity: 'info',
      meaning: 'The file begins with an invisible byte order mark, which is ignored.',
      example: 'U+FEFF before the first hyphen',
      fix: 'Save the file as "UTF-8 without BOM".',
    },
  },
  (file: FileContent, report) => {
    if ('reason' in file) {
      const message = `The file cannot be opened (${file.reason}).`;
      report('file/unreadable', START, message, "Check the file's permissions, or delete it.");
      return;
    }
    const { bytes } = file;
    if (bytes.length > MOST_BYTES) {
      const size = Math.ceil(bytes.length / 1000);
      const message = `The file is ${size} kB; files over ${MOST_BYTES / 1000} kB are not checked.`;
      report('file/size', START, message, 'Split it into several articles.');
      return;
    }
    const text = decodeText(bytes);
    if (text === undefined || isWide(bytes)) {
      const is = isWide(bytes) ? 'saved as UTF-16' : 'not plain text in UTF-8';
      const hint = 'Save it as plain text with the encoding UTF-8.';
      report('file/unreadable', START, `The file is ${is}.`, hint);
      return;
    }
    if (text.startsWith('\uFEFF')) {
      const message = 'The file begins with an invisible character, a byte order mark (U+FEFF), which is ignored.';
      report('file/byte-order-mark', START, message, 'Save the file as "UTF-8 without BOM".');
    }
    const plain = withLineEnds(text);
    const placeAt = placesOf(plain);
    // Bytes that are not UTF-8 are decoded as U+FFFD.
    const first = plain.indexOf('\uFFFD');
    if (first !== -1) {
      const count = plain.split('\uFFFD').length - 1;
      const lost = count === 1 ? 'A character was' : `${count} characters were`;
      const message = `${lost} lost because the file is not saved as UTF-8; readers would see "\uFFFD".`;
      const hint = `Save the file as UTF-8 and type ${count === 1 ? 'the character' : 'them'} again.`;
      report('file/encoding', placeAt(first), message, hint);
    }
    const garbled = findGarbled(plain);
    if (!garbled) return;
    const others = garbled.count === 1 ? '' : ` and ${garbled.count - 1} more`;
    const message = `"${garbled.text}"${others}: characters that were garbled when the text was opened in a wrong encoding.`;
    const meant = garbled.meant === undefined ? 'what was meant' : `"${garbled.meant}"`;
    report(
      'file/encoding',
      placeAt(garbled.index),
      message,
      `Write ${meant}, or copy the text again from where it was whole.`,
    );
  },
);

/** Checks whether bytes are UTF-16: marked as such at the start, or with a zero in every other byte of plain letters. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  const zerosAt = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  return Math.max(zerosAt(0), zerosAt(1)) > start.length / 4 && Math.min(zerosAt(0), zerosAt(1)) < start.length / 20;
}
