import { cutLetter } from '../../../features/templates/letter.ts';
import { mailPrograms } from '../../../features/templates/mail.ts';
import { type Heading, templateNameFrom } from '../../../features/templates/template.ts';
import type { Finding } from '../../finding.ts';
import type { PlacedTemplate } from '../../source/templates.ts';
import { quote } from '../../wording.ts';

/** RFC 5322 asks for lines of at most 78 characters; mail programs show fewer. */
const LONGEST_SUBJECT = 78;

/** Each template for itself: that it has its parts, and that they arrive whole. */
export function checkTemplate(template: PlacedTemplate): Finding[] {
  return [
    ...parts(template),
    ...subjectLength(template),
    ...bodyLength(template),
    ...messageLimit(template),
    ...naming(template),
  ];
}

function parts({ kind, subject, body, fence, text, placeOf }: PlacedTemplate): Finding[] {
  const findings: Finding[] = [];
  if (kind !== 'message' && !subject) {
    findings.push({
      rule: 'template/no-subject',
      ...(text === '' ? fence : placeOf(0)),
      message: subject === '' ? 'The subject is empty.' : 'The email has no subject.',
      hint: 'Write it on the first line, as it stands in an inbox: Subject: Thank you for the [Position] interview',
    });
  }
  if (body.trim() === '') {
    findings.push({
      rule: 'template/empty-body',
      ...fence,
      message: 'The template has no text to send.',
      hint: kind === 'message' ? 'Write it in the block.' : 'Write it below the subject.',
    });
  }
  return findings;
}

function subjectLength({ subject = '', text, placeOf }: PlacedTemplate): Finding[] {
  if (subject.length <= LONGEST_SUBJECT) return [];
  return [
    {
      rule: 'template/long-subject',
      ...placeOf(cutLetter(text, false).head.length + LONGEST_SUBJECT),
      message: `The subject has ${subject.length} characters; past ${LONGEST_SUBJECT}, here, mail programs cut it.`,
      hint: 'Shorten it.',
    },
  ];
}

function bodyLength({ kind, subject = '', body, fence }: PlacedTemplate): Finding[] {
  if (kind === 'message') return [];
  const tooLong = mailPrograms.flatMap(({ name, longest, address }) => {
    const { length } = address({ subject, body });
    return length > longest ? [`"${name}" takes ${longest} of its ${length}`] : [];
  });
  if (tooLong.length === 0) return [];
  return [
    {
      rule: 'template/long-body',
      ...fence,
      message: `The email is too long for links that open it (${body.length} characters): ${tooLong.join(', ')}.`,
      hint: 'Shorten it. Readers can still copy it.',
    },
  ];
}

function messageLimit({ kind, limit, text, placeOf }: PlacedTemplate): Finding[] {
  if (kind !== 'message' || limit === undefined || text.length <= limit) return [];
  return [
    {
      rule: 'template/message-limit',
      ...placeOf(limit),
      message: `The message has ${text.length} characters; only ${limit}, up to here, are allowed.`,
      hint: 'Shorten it. The blanks count with what is filled in.',
    },
  ];
}

function naming({ hasHeading, name, fence }: PlacedTemplate): Finding[] {
  if (hasHeading) return [];
  return [
    {
      rule: 'template/no-heading',
      ...fence,
      message: `No heading stands above the template to name it; it is called ${quote(name)}.`,
      hint: 'Write a heading above it, such as: ### Thank-you after one interview',
    },
  ];
}

/** Templates of an article under one name: the second gets a number from us, which tells readers nothing. */
export function checkTemplateNames(templates: readonly PlacedTemplate[], headings: readonly Heading[]): Finding[] {
  // A number may be the author's own.
  const own = new Set(headings.map(({ text }) => templateNameFrom(text)));
  const names = new Set<string>();
  return templates.flatMap(({ name, fence }): Finding[] => {
    names.add(name);
    const plain = name.replace(/ \(\d+\)$/u, '');
    if (plain === name || own.has(name) || !names.has(plain)) return [];
    return [
      {
        rule: 'template/same-name',
        ...fence,
        message: `Another template of this article is called ${quote(plain)}, too; this one becomes ${quote(name)}.`,
        hint: 'Write a heading of its own above it.',
      },
    ];
  });
}
