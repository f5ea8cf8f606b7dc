import { chunkByOctets } from '../../lib/text.ts';

/** An email with all values filled in, for a mail program. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** A mail program that a link can open with a new email. */
export interface MailProgram {
  /** Name in a sentence: "Open in your email app". */
  readonly name: string;
  /**
   * Maximum length of a link that arrives whole, in characters. Gmail as the handler of `mailto:` takes about 1,620; Chrome
   * and Outlook take about 2,000.
   */
  readonly longest: number;
  readonly address: (mail: Mail) => string;
}

export const mailPrograms: readonly MailProgram[] = [
  { name: 'your email app', longest: 1600, address: (mail) => `mailto:?${query(mail)}` },
  {
    name: 'Gmail',
    longest: 2000,
    address: ({ subject, body }) =>
      `https://mail.google.com/mail/?view=cm&fs=1&to=&su=${encode(oneLine(subject))}&body=${encode(crlf(body))}`,
  },
  {
    name: 'Outlook',
    longest: 2000,
    address: (mail) => `https://outlook.office.com/mail/deeplink/compose?to=&${query(mail)}`,
  },
];

function query({ subject, body }: Mail): string {
  return `subject=${encode(oneLine(subject))}&body=${encode(crlf(body))}`;
}

/** RFC 6068: spaces are `%20`, not `+`. A lone surrogate, which a URL cannot contain, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Joins lines, as a subject must be one line. */
function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n]+\s*/gu, ' ').trim();
}

/** RFC 6068: line breaks are `%0D%0A`. */
function crlf(text: string): string {
  return text.replace(/\r\n?|\n/gu, '\r\n');
}

/** Octets of UTF-8 in an encoded word, a multiple of three: with `Subject: ` a line has at most 76 characters. */
const WORD_OCTETS = 39;

/**
 * Formats an unsent draft for desktop mail programs: RFC 5322 with the subject in encoded words (RFC 2047) and the body in
 * base64. The mail program adds sender and date. `X-Unsent` opens the draft for editing.
 */
export function toEml({ subject, body }: Mail): string {
  const chunks = chunkByOctets(oneLine(subject).toWellFormed(), WORD_OCTETS);
  // An encoded word must not be empty.
  const words = chunks.map((chunk) => chunk && `=?UTF-8?B?${base64(chunk)}?=`);
  const lines = base64(crlf(body).toWellFormed()).match(/.{1,76}/gu) ?? [];
  return [
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Subject: ${words.join('\r\n ')}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '',
  ].join('\r\n');
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (octet) => String.fromCharCode(octet)).join(''));
}
