import type { Rule } from '../rule.ts';

/** Email templates and messages: fences that readers fill in, copy and send. */
export const templateRules = {
  'template/no-subject': {
    severity: 'warning',
    meaning: 'An email has no subject, or an empty one.',
    example: '`Subject:`',
    remedy: '`Subject: Thank you for the [Position] interview`',
  },
  'template/empty-body': {
    severity: 'error',
    meaning: 'A template has no text to send.',
    example: 'a fence with nothing but its subject',
    remedy: 'Write the text below the subject.',
  },
  'template/unclosed-bracket': {
    severity: 'error',
    meaning: 'A blank is opened and not closed on its line.',
    example: '`Dear [Interviewer Name,`',
    remedy: '`Dear [Interviewer Name],`',
  },
  'template/unopened-bracket': {
    severity: 'warning',
    meaning: 'A bracket closes nothing.',
    example: '`Dear Interviewer Name],`',
    remedy: '`Dear [Interviewer Name],`',
  },
  'template/nested-brackets': {
    severity: 'warning',
    meaning: 'A bracket holds another one, so neither is a blank.',
    example: '`[topic [their words]]`',
    remedy: '`[topic: their words]`',
  },
  'template/merge-field': {
    severity: 'warning',
    meaning: 'A blank stands in the brackets of another program.',
    example: '`Dear {{first_name}}`, `<Company>`',
    remedy: '`Dear [Interviewer Name]`, `[Company]`',
  },
  'template/empty-blank': {
    severity: 'warning',
    meaning: 'A blank does not say what to fill in.',
    example: '`I liked [].`',
    remedy: '`I liked [topic].`',
  },
  'template/similar-blanks': {
    severity: 'warning',
    meaning:
      'Two blanks differ by case or a slip of typing, so readers are asked twice. Labels that differ only in a number or a last letter (`Offer A`, `Offer B`) are different.',
    example: '`[Compnay]` next to `[Company]`',
    remedy: 'Write both alike.',
  },
  'template/other-word': {
    severity: 'warning',
    meaning: 'A blank is another word for a name that all templates share.',
    example: '`[Company Name]`',
    remedy: '`[Company]`',
  },
  'template/long-subject': {
    severity: 'warning',
    meaning: 'The subject has more than 78 characters; mail programs cut it.',
    example: '`Subject: Following up on our conversation of last Tuesday about the open [Position] position`',
    remedy: 'Shorten it.',
  },
  'template/long-body': {
    severity: 'warning',
    meaning: 'The email is too long for the links that open it in a mail program.',
    example: 'twelve paragraphs',
    remedy: 'Shorten it. Readers can still copy it.',
  },
  'template/message-limit': {
    severity: 'warning',
    meaning: 'A message has more characters than the place it is for allows.',
    example: 'a `message 200` of 240 characters',
    remedy: 'Shorten it.',
  },
  'template/message-info': {
    severity: 'warning',
    meaning: 'What stands behind the backticks of a message is not read.',
    example: '`message:300`, `message 300 characters`',
    remedy: '`message 300`',
  },
  'template/no-heading': {
    severity: 'warning',
    meaning: 'No heading above a template names it.',
    example: 'a template in the first paragraph',
    remedy: 'Write a heading above it.',
  },
  'template/same-name': {
    severity: 'warning',
    meaning: 'Two templates of an article have the same name.',
    example: 'two templates below one heading',
    remedy: 'Give each a heading of its own.',
  },
  'template/unrecognized': {
    severity: 'warning',
    meaning: 'A block looks like an email, but does not begin with "Subject:" and so is none.',
    example: '`**Subject:** Thank you`',
    remedy: '`Subject: Thank you`',
  },
} as const satisfies Record<string, Rule>;
