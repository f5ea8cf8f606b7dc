import type { Code } from 'mdast';
import { isFenced } from '../../../features/articles/outline.ts';
import { parseSegments } from '../../../features/templates/blank.ts';
import type { Template } from '../../../features/templates/template.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { placesInCode } from '../../source/templates.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** The subject as people write it, below other lines from the head of an email. */
const SUBJECT_LINE =
  /^(?:\W*(?:to|cc|bcc|from|date|sent)\b[^:\n]{0,9}:.*\n)*(?<line>\W*subject(?: line)?\b[\W_]*:.*)/iu;

type Reason = readonly [message: string, hint: string];

const BEGIN_WITH_SUBJECT = 'Begin the block with a line such as: Subject: Thank you for the [Position] interview';

/** Checks for blocks that are meant as templates but not read as such, so that they get neither fields nor buttons. */
export const unrecognizedRules = defineRules(
  {
    'template/message-info': {
      severity: 'warning',
      meaning: 'The words after the backticks of a message are not understood.',
      example: '`message:300`, `message 300 characters`',
      fix: '`message 300`',
    },
    'template/unrecognized': {
      severity: 'warning',
      meaning: 'A block looks like an email but does not begin with "Subject:", so readers cannot fill it in.',
      example: '`**Subject:** Thank you`',
      fix: '`Subject: Thank you`',
    },
  },
  ({ nodes, outline, text }: CheckedText, report) => {
    for (const [index, node] of nodes.filter((node) => node.type === 'code').entries()) {
      const template = outline.templates[index];
      const infoReason = whyInfoUnread(node, template);
      if (infoReason) {
        report('template/message-info', startOf(node), ...infoReason);
        continue;
      }
      const reason = template ? undefined : whyUnrecognized(node, isFenced(node, text));
      if (!reason) continue;
      const start = /\S/u.exec(node.value)?.index ?? 0;
      report('template/unrecognized', placesInCode(node, text)(start), ...reason);
    }
  },
);

function whyInfoUnread({ lang, meta }: Code, template: Template | undefined): Reason | undefined {
  if (template?.kind === 'message' && meta && template.limit === undefined) {
    // 1,500 is one number.
    const limit = /\d+/u.exec(meta.replace(/(?<=\d)[,.\s](?=\d{3})/gu, ''))?.[0] ?? '300';
    return [`${quote(meta)} is not a limit for this message.`, `Write only the number of characters: message ${limit}`];
  }
  if (template || !/^messages?(?:\W+\d*)?$/iu.test(lang ?? '')) return undefined;
  return [`${quote(lang ?? '')} after the backticks does not make this block a message.`, 'Write: message 300'];
}

function whyUnrecognized({ lang, value }: Code, hasFence: boolean): Reason | undefined {
  if (!/^(?:|e-?mail|mail|te?xt|plain)$/iu.test(lang ?? '')) return undefined;
  const [first = ''] = value.trimStart().split('\n');
  const subject = SUBJECT_LINE.exec(value)?.groups?.['line']?.trim();
  if (subject === undefined) {
    const isLetter = /^(?:hi|hello|dear|good (?:morning|afternoon))\b/iu.test(first);
    const hasBlanks = parseSegments(value).some(({ type }) => type === 'blank');
    return isLetter && hasBlanks
      ? ['This block reads like an email but has no subject.', BEGIN_WITH_SUBJECT]
      : undefined;
  }
  if (!hasFence) {
    return [
      'This block is indented, and only a fenced block is an email.',
      'Write a line of three backticks above it and one below, and remove the spaces before its lines.',
    ];
  }
  if (lang && value.startsWith('Subject:'))
    return [`"${lang}" after the backticks keeps this block from being an email.`, 'Remove it.'];
  if (subject.startsWith('Subject:'))
    return ['Only a block that begins with "Subject:" is an email.', 'Remove everything before it.'];
  return [`${quote(subject)} does not make this block an email: "Subject:" does.`, BEGIN_WITH_SUBJECT];
}
