import type { Code } from 'mdast';
import { isFenced } from '../../../features/articles/outline.ts';
import type { Template } from '../../../features/templates/template.ts';
import { type Place, startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import {
  countBlanks,
  findLetters,
  hasClosing,
  isHeadLine,
  type Letter,
  readGreeting,
  readSubject,
} from '../../source/letters.ts';
import { placesInCode } from '../../source/templates.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Languages that people write behind the backticks of a plain text. */
const TEXT_LANGUAGE =
  /^(?:|.*mail.*|eml|te?xt|plain.*|none|nohighlight|raw|copy|letter|template|quote|note|sms|linkedin|m(?:ark)?d(?:own)?|x?html?)$/iu;
/** Lines above a subject: an empty line or two, and the head of an email. */
const HEAD_LINES = 8;

/** A fence inside another one, with a letter in it. */
const INNER_LETTER = /^ {0,3}(?:`{3,}|~{3,})(?:[ \t]*(?:message|email)(?![^\s])[^\n]*|[ \t]*\n(?:[ \t]*\n)?Subject:)/mu;

type Reason = readonly [message: string, hint: string];

const BEGIN_WITH_SUBJECT = 'Begin the block with a line such as: Subject: Thank you for the [Position] interview';
const PUT_INTO_FENCE =
  'Put it in a fence: a line of three backticks, a line that starts with "Subject:", the email, and three backticks again.';

/** Checks for letters that are meant as templates but not read as such, so that they get neither fields nor buttons. */
export const unrecognizedRules = defineRules(
  {
    'template/message-info': {
      severity: 'warning',
      meaning:
        'The words after the backticks of a message are not understood, or it has a subject, as only emails have.',
      example: '`message:300`, `message 300 characters`',
      fix: '`message 300`',
    },
    'template/unrecognized': {
      severity: 'warning',
      meaning:
        'A text looks like an email but is not a template, so readers cannot fill it in. A template is in a fence that starts with "Subject:".',
      example:
        '`**Subject:** Thank you` and `Dear [Interviewer Name],` in a paragraph, a quote, a list or a block of another kind',
      fix: 'Put it in a fence that starts with `Subject: Thank you`.',
    },
  },
  (checked: CheckedText, report) => {
    const { nodes, outline, text, openFences } = checked;
    // Below an open fence, text and blocks have changed places.
    const isInOrder = ({ line }: Place) => openFences.every((fence) => line < fence.line);
    for (const [index, node] of nodes.filter((node) => node.type === 'code').entries()) {
      const template = outline.templates[index];
      const infoReason = whyInfoUnread(node, template);
      if (infoReason) {
        report('template/message-info', startOf(node), ...infoReason);
        continue;
      }
      const reason = template || !isInOrder(startOf(node)) ? undefined : whyUnrecognized(node, isFenced(node, text));
      if (!reason) continue;
      const start = /\S/u.exec(node.value)?.index ?? 0;
      report('template/unrecognized', placesInCode(node, text)(start), ...reason);
    }
    for (const letter of findLetters(checked)) {
      if (isInOrder(letter)) report('template/unrecognized', letter, ...whyNotTemplate(letter));
    }
  },
);

function whyNotTemplate({ subject, isQuoted, isCell }: Letter): Reason {
  const found = subject === undefined ? 'This' : quote(subject);
  const message = `${found} looks like an email, but it is not in a fence, so readers cannot fill it in.`;
  const first = isQuoted ? 'Remove the marks of the quote. ' : isCell ? 'Take it out of the table. ' : '';
  const hint = first + PUT_INTO_FENCE;
  return [message, subject === undefined ? `${hint} For a message without a subject, begin with: \`\`\`message` : hint];
}

function whyInfoUnread({ lang, meta, value }: Code, template: Template | undefined): Reason | undefined {
  if (template?.kind === 'message' && meta && template.limit === undefined) {
    // 1,500 is one number.
    const limit = /\d+/u.exec(meta.replace(/(?<=\d)[,.\s](?=\d{3})/gu, ''))?.[0] ?? '300';
    return [`${quote(meta)} is not a limit for this message.`, `Write only the number of characters: message ${limit}`];
  }
  if (template?.kind === 'message' && /^\s*Subject:/u.test(value))
    return [
      'A message has no subject, so readers would send this line with it.',
      'Delete the line, or, for an email, remove "message" after the backticks.',
    ];
  if (template || !/^messages?(?:\W+\d*)?$/iu.test(lang ?? '')) return undefined;
  return [`${quote(lang ?? '')} after the backticks does not make this block a message.`, 'Write: message 300'];
}

function whyUnrecognized({ lang, meta, value }: Code, hasFence: boolean): Reason | undefined {
  const info = `${lang ?? ''} ${meta ?? ''}`.trim();
  if (readSubject(info) !== undefined)
    return [`${quote(info)} is on the line of the backticks, where it is not read.`, 'Write it on the next line.'];
  if (INNER_LETTER.test(value))
    return [
      'This block has an email or message in a block of its own inside, where it is only shown as code.',
      'Delete the outer lines of backticks.',
    ];
  const lines = value.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const subjectAt = lines.slice(0, HEAD_LINES).findIndex((line) => readSubject(line) !== undefined);
  const isText = TEXT_LANGUAGE.test(lang ?? '');
  // `body: Hi` is data.
  const greetingAt = lines.findIndex(
    (line) => readGreeting(line) !== undefined && (isText || !/^\W*\w{1,20}\s?:/u.test(line)),
  );
  const isBelowHead = subjectAt !== -1 && lines.slice(0, subjectAt).every(isHeadLine);
  // A list of subjects is not an email, and code may have a subject.
  const isList = lines.filter((line) => readSubject(line) !== undefined).length > 1;
  const hasSubject = greetingAt > subjectAt ? subjectAt !== -1 : isBelowHead && isText && !isList;
  if (!hasSubject) {
    const isLetter = greetingAt === 0 || (greetingAt > 0 && hasClosing(lines.slice(greetingAt)));
    // `From:`, `To:` and `Date:` above a greeting are those of a sent email.
    const hasHead = greetingAt > 0 && lines.slice(0, greetingAt).every(isHeadLine);
    return isText && (hasHead || (isLetter && countBlanks(value) > 0))
      ? ['This block reads like an email but has no subject.', hasFence ? BEGIN_WITH_SUBJECT : PUT_INTO_FENCE]
      : undefined;
  }
  const subject = (lines[subjectAt] ?? '').trim();
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
