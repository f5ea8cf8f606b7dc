import { type Heading, templateNameFrom } from '../../../features/templates/template.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { isHeadLine } from '../../source/letters.ts';
import type { PlacedTemplate } from '../../source/templates.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Checks that each template has its parts and a name of its own. */
export const templatePartRules = defineRules(
  {
    'template/no-subject': {
      severity: 'warning',
      meaning: 'An email has no subject, or an empty one.',
      example: '`Subject:`',
      fix: '`Subject: Thank you for the [Position] interview`',
    },
    'template/empty-body': {
      severity: 'error',
      meaning: 'A template has no text to send.',
      example: 'a block with nothing but its subject',
      fix: 'Write the text below the subject.',
    },
    'template/two-emails': {
      severity: 'warning',
      meaning: 'A block has two subjects, so the second email is part of the first.',
      example: 'a second line `Subject: Following up` in a block',
      fix: 'Give each email a block of its own.',
    },
    'template/no-heading': {
      severity: 'warning',
      meaning: 'There is no heading above a template to name it.',
      example: 'a template in the first paragraph',
      fix: 'Write a heading above it.',
    },
    'template/same-name': {
      severity: 'warning',
      meaning: 'Two templates of an article have the same name.',
      example: 'two templates below one heading',
      fix: 'Give each its own heading.',
    },
  },
  ({ templates, outline, openFences }: CheckedText, report) => {
    for (const { kind, subject, body, fence, text, placeOf, hasHeading, name } of templates) {
      if (kind !== 'message' && !subject) {
        const place = text === '' ? fence : placeOf(0);
        const message = subject === '' ? 'The subject is empty.' : 'The email has no subject.';
        const hint = 'Write it on the first line: Subject: Thank you for the [Position] interview';
        report('template/no-subject', place, message, hint);
      }
      if (body.trim() === '') {
        const hint = kind === 'message' ? 'Write it in the block.' : 'Write it below the subject.';
        report('template/empty-body', fence, 'The template has no text to send.', hint);
      }
      const second = openFences.some(({ line }) => line === fence.line) ? undefined : secondSubject(text);
      if (second !== undefined) {
        const message = 'This block has a second subject, so readers get both emails as one.';
        const hint = 'Close the block above it, and write a heading and another block below.';
        report('template/two-emails', placeOf(second), message, hint);
      }
      if (!hasHeading) {
        const message = `There is no heading above the template to name it, so readers see it as ${quote(name)}.`;
        const hint = 'Write a heading above it, for example: ### Thank-you after one interview';
        report('template/no-heading', fence, message, hint);
      }
    }
    for (const { plain, name, fence } of numberedTemplates(templates, outline.headings)) {
      const message = `Another template of this article is called ${quote(plain)}, so this one becomes ${quote(name)}.`;
      report('template/same-name', fence, message, 'Write a heading of its own above it.');
    }
  },
);

/** Finds the second email of a text. The head of an email that is quoted has other lines above its subject. */
function secondSubject(text: string): number | undefined {
  let at = 0;
  let isFirst = true;
  let above = '';
  for (const line of text.split('\n')) {
    if (!isFirst && /^[*_\s]{0,6}subject(?: line)?[*_]{0,3}:/iu.test(line) && !isHeadLine(above)) return at;
    isFirst &&= line.trim() === '';
    above = line;
    at += line.length + 1;
  }
  return undefined;
}

/** Templates that got a number because an earlier one has their name. */
function numberedTemplates(templates: readonly PlacedTemplate[], headings: readonly Heading[]) {
  // A number may be the author's own.
  const own = new Set(headings.map(({ text }) => templateNameFrom(text)));
  const names = new Set<string>();
  return templates.flatMap(({ name, fence }) => {
    names.add(name);
    const plain = name.replace(/ \(\d+\)$/u, '');
    return plain === name || own.has(name) || !names.has(plain) ? [] : [{ plain, name, fence }];
  });
}
