import { chunkByOctets } from '../../lib/text.ts';

/** A filled email on its way into a mail program. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/**
 * A way to open an email, with the longest address that arrives whole. Gmail as the handler of `mailto:` takes about
 * 1,620 characters; Chrome and Outlook about 2,000.
 */
export interface MailProgram {
  readonly name: string;
  readonly longest: number;
  readonly address: (mail: Mail) => string;
}

export const mailPrograms: readonly MailProgram[] = [
  { name: 'Open in email app', longest: 1600, address: (mail) => `mailto:?${query(mail)}` },
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

/** RFC 6068: spaces are `%20`, never `+`; a lone surrogate, which no address can carry, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A subject is one line, whatever was filled in. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
}

/** RFC 6068: line breaks are `%0D%0A`. */
function crlf(text: string): string {
  return text.replace(/\r\n?|\n/gu, '\r\n');
}

/** Octets of UTF-8 in one encoded word, in groups of three: behind `Subject: ` a line has 76 characters at most. */
const WORD_OCTETS = 39;

/**
 * An unsent draft for desktop mail programs: RFC 5322 with the subject in encoded words (RFC 2047) and the text in base64.
 * It has neither sender nor date, as both are the mail program's to add; `X-Unsent` opens it for editing.
 */
export function toEml({ subject, body }: Mail): string {
  const chunks = chunkByOctets(oneLine(subject).toWellFormed(), WORD_OCTETS);
  // No encoded word is empty.
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
