import type { Code } from 'mdast';
import { isFenced } from '../../../features/articles/outline.ts';
import { parseSegments } from '../../../features/templates/blank.ts';
import type { Template } from '../../../features/templates/template.ts';
import type { ArticleText } from '../../source/parsed-text.ts';
import type { Finding } from '../../finding.ts';
import { startOf } from '../../place.ts';
import { quote } from '../../wording.ts';
import { placesInCode } from '../../source/templates.ts';

/** The subject as people write it, below other lines from the head of an email. */
const SUBJECT_LINE =
  /^(?:\W*(?:to|cc|bcc|from|date|sent)\b[^:\n]{0,9}:.*\n)*(?<line>\W*subject(?: line)?\b[\W_]*:.*)/iu;

type Words = Pick<Finding, 'message' | 'hint'>;

const HINT = 'Begin the block with a line such as: Subject: Thank you for the [Position] interview';

/** Blocks that look like a template and are not read as one, so that they get neither fields nor buttons. */
export function checkUnrecognized({ nodes, outline, text }: ArticleText): Finding[] {
  const blocks = nodes.filter((node) => node.type === 'code');
  return blocks.flatMap((node, index): Finding[] => {
    const info = whyInfoUnread(node, outline.templates[index]);
    if (info) return [{ rule: 'template/message-info', ...startOf(node), ...info }];
    const words = outline.templates[index] ? undefined : whyUnrecognized(node, isFenced(node, text));
    if (words === undefined) return [];
    const placeOf = placesInCode(node, text.split('\n'));
    const start = /\S/u.exec(node.value)?.index ?? 0;
    return [{ rule: 'template/unrecognized', ...placeOf(start), ...words }];
  });
}

function whyInfoUnread({ lang, meta }: Code, template: Template | undefined): Words | undefined {
  if (template?.kind === 'message' && meta && template.limit === undefined) {
    // 1,500 is one number.
    const most = /\d+/u.exec(meta.replace(/(?<=\d)[,.\s](?=\d{3})/gu, ''))?.[0] ?? '300';
    const hint = `Write the number of characters alone: message ${most}`;
    return { message: `${quote(meta)} is not read as the limit of this message.`, hint };
  }
  if (template || !/^messages?(?:\W+\d*)?$/iu.test(lang ?? '')) return undefined;
  const hint = 'Write it like this: message 300';
  return { message: `${quote(lang ?? '')} behind the backticks does not make this block a message.`, hint };
}

function whyUnrecognized({ lang, value }: Code, hasFence: boolean): Words | undefined {
  if (!/^(?:|e-?mail|mail|te?xt|plain)$/iu.test(lang ?? '')) return undefined;
  const [first = ''] = value.trimStart().split('\n');
  const subject = SUBJECT_LINE.exec(value)?.groups?.['line']?.trim();
  if (subject !== undefined) {
    if (!hasFence) {
      const hint = 'Write a line of three backticks above it and one below, and take the spaces out.';
      return { message: 'This block is indented; only a fenced one is an email.', hint };
    }
    if (lang && value.startsWith('Subject:')) {
      return { message: `"${lang}" behind the backticks keeps this block from being an email.`, hint: 'Take it out.' };
    }
    if (subject.startsWith('Subject:')) {
      return { message: 'Only a block that begins with "Subject:" is an email.', hint: 'Take out what is before it.' };
    }
    return { message: `${quote(subject)} does not make this block an email: "Subject:" does.`, hint: HINT };
  }
  const isLetter = /^(?:hi|hello|dear|good (?:morning|afternoon))\b/iu.test(first);
  const hasBlanks = parseSegments(value).some(({ type }) => type === 'blank');
  return isLetter && hasBlanks
    ? { message: 'This block reads like an email, but has no subject.', hint: HINT }
    : undefined;
}
