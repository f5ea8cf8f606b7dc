import { mailPrograms } from '../../../features/templates/mail.ts';
import { cutLetter } from '../../../features/templates/letter.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { defineRules } from '../rule.ts';

/** RFC 5322 asks for lines of at most 78 characters; mail programs show fewer. */
const LONGEST_SUBJECT = 78;

/** Checks that templates arrive whole. */
export const templateLimitRules = defineRules(
  {
    'template/long-subject': {
      severity: 'warning',
      meaning: 'The subject has more than 78 characters, so mail programs cut it off.',
      example: '`Subject: Following up on our conversation of last Tuesday about the open [Position] position`',
      fix: 'Shorten it.',
    },
    'template/long-body': {
      severity: 'warning',
      meaning: 'The email is too long for the links that open it in a mail program.',
      example: 'twelve paragraphs',
      fix: 'Shorten it. Readers can still copy it.',
    },
    'template/message-limit': {
      severity: 'warning',
      meaning: 'A message has more characters than its limit allows.',
      example: 'a `message 200` of 240 characters',
      fix: 'Shorten it.',
    },
    'template/hard-wrap': {
      severity: 'warning',
      meaning: 'Lines of a template end in the middle of a sentence, so the email is sent with these breaks.',
      example: 'a paragraph that an editor wrapped at 72 characters',
      fix: 'Write each paragraph on one line.',
    },
  },
  ({ templates }: CheckedText, report) => {
    for (const { kind, subject = '', body, limit, text, fence, placeOf } of templates) {
      const wrapped = firstWrap(text);
      if (wrapped !== undefined) {
        const message = 'Lines end in the middle of a sentence, so the email is sent with these breaks.';
        report('template/hard-wrap', placeOf(wrapped), message, 'Write each paragraph on one line: screens wrap it.');
      }
      if (subject.length > LONGEST_SUBJECT) {
        const place = placeOf(cutLetter(text, false).head.length + LONGEST_SUBJECT);
        const message = `The subject has ${subject.length} characters; mail programs cut it off here, after ${LONGEST_SUBJECT}.`;
        report('template/long-subject', place, message, 'Shorten it.');
      }
      if (kind !== 'message') {
        const tooLong = mailPrograms.flatMap(({ name, longest, address }) => {
          const { length } = address({ subject, body });
          return length > longest ? [`"${name}" takes ${longest} of its ${length}`] : [];
        });
        if (tooLong.length === 0) continue;
        const message = `The email is too long for the links that open it (${body.length} characters): ${tooLong.join(', ')}.`;
        report('template/long-body', fence, message, 'Shorten it. Readers can still copy it.');
      } else if (limit !== undefined && text.length > limit) {
        const message = `The message has ${text.length} characters; its limit of ${limit} is reached here.`;
        report('template/message-limit', placeOf(limit), message, 'Shorten it. Filled-in blanks count, too.');
      }
    }
  },
);

/** Lines that an editor wraps: a long one that ends in a word, and one that goes on with a small letter. */
const WRAPPED = /^[^\n]{45,100}[\p{L}\],](?=\n\p{Ll}[^\n]{3})/gmu;

/** The end of the first line that is wrapped, if two are. One may be meant: a list, or a poem. */
function firstWrap(text: string): number | undefined {
  const [first, second] = text.matchAll(WRAPPED);
  return first && second ? first.index + first[0].length - 1 : undefined;
}
