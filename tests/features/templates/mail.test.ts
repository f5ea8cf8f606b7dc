import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailPrograms, toEml } from '../../../src/features/templates/mail.ts';

const [mailto, gmail, outlook] = mailPrograms.map(({ address }) => address);
const mail = { subject: 'A & B: 50% "now"?', body: "Hi [Name],\n\nit's 1+1=2 #5 é 😀\n" };

test('a mailto link is encoded as in RFC 6068', () => {
  expect(mailto?.(mail)).toBe(
    'mailto:?subject=A%20%26%20B%3A%2050%25%20%22now%22%3F&body=Hi%20%5BName%5D%2C%0D%0A%0D%0Ait%27s%201%2B1%3D2%20%235%20%C3%A9%20%F0%9F%98%80%0D%0A',
  );
});

test.each([
  ['Gmail', gmail, 'https://mail.google.com', 'su'],
  ['Outlook', outlook, 'https://outlook.office.com', 'subject'],
])('%s takes subject and body', (_, address, origin, subject) => {
  const url = new URL(address?.(mail) ?? '');
  expect(url.origin).toBe(origin);
  expect(url.searchParams.get(subject)).toBe(mail.subject);
  expect(url.searchParams.get('body')).toBe(mail.body.replaceAll('\n', '\r\n'));
});

const anyText = fc.string({ unit: 'binary' });
const lines = (text: string) =>
  text
    .toWellFormed()
    .split(/\r\n|\r|\n/u)
    .join('\r\n');
const oneLine = (text: string) =>
  text
    .replaceAll(/\s*[\r\n]+\s*/gu, ' ')
    .trim()
    .toWellFormed();

test('a mailto link with any text is one address that decodes to the text', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, body) => {
      const address = mailto?.({ subject, body }) ?? '';
      expect(address).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/u);
      const [, encodedSubject = '', encodedBody = ''] = /subject=(.*)&body=(.*)$/u.exec(address) ?? [];
      expect(decodeURIComponent(encodedSubject)).toBe(oneLine(subject));
      expect(decodeURIComponent(encodedBody)).toBe(lines(body));
    }),
  );
});

/** Reads a draft as a mail program does: header, encoded words, base64. */
function readEml(eml: string) {
  const [head = '', body = ''] = eml.split('\r\n\r\n');
  const headers = new Map(
    head
      .replaceAll('\r\n ', ' ')
      .split('\r\n')
      .map((line) => line.split(': ', 2) as [string, string]),
  );
  const words = [...(headers.get('Subject') ?? '').matchAll(/=\?UTF-8\?B\?([^?]*)\?=/gu)];
  return {
    headers,
    subject: words.map(([, word = '']) => Buffer.from(word, 'base64').toString()).join(''),
    body: Buffer.from(body, 'base64').toString(),
  };
}

test('a draft opens for editing', () => {
  const { headers, subject, body } = readEml(toEml(mail));
  expect(headers.get('X-Unsent')).toBe('1');
  expect(headers.get('MIME-Version')).toBe('1.0');
  expect(headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(headers.get('Content-Transfer-Encoding')).toBe('base64');
  expect(subject).toBe(mail.subject);
  expect(body).toBe(mail.body.replaceAll('\n', '\r\n'));
});

test('a draft without a subject has no encoded word, because empty ones are invalid', () => {
  expect(toEml({ subject: ' ', body: 'A' })).toContain('\r\nSubject: \r\n');
});

test('any draft decodes to its text, in lines of at most 76 characters', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, body) => {
      const eml = toEml({ subject, body });
      expect(Math.max(...eml.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(76);
      expect(eml.replaceAll('\r\n', '')).toMatch(/^[ -~]*$/u);
      const read = readEml(eml);
      expect([...read.headers.keys()]).toEqual([
        'X-Unsent',
        'MIME-Version',
        'Subject',
        'Content-Type',
        'Content-Transfer-Encoding',
      ]);
      expect(read.subject).toBe(oneLine(subject));
      expect(read.body).toBe(lines(body));
    }),
  );
});
