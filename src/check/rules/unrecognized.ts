import type { Code } from 'mdast';
import { parseSegments } from '../../domain/segments.ts';
import type { ArticleText } from '../article-text.ts';
import type { Finding } from '../finding.ts';
import { placesInCode } from '../templates.ts';

type Words = Pick<Finding, 'message' | 'hint'>;

const HINT = 'Begin the block with a line such as: Subject: Thank you for the [Position] interview';

/** Blocks that look like an email and are not read as one, so that they get neither fields nor buttons. */
export function checkUnrecognized({ nodes, outline, text }: ArticleText): Finding[] {
  const blocks = nodes.filter((node) => node.type === 'code');
  return blocks.flatMap((node, index): Finding[] => {
    const isFenced = /[`~]/u.test(text.charAt(node.position?.start.offset ?? 0));
    const words = outline.templates[index] ? undefined : whyUnrecognized(node, isFenced);
    if (words === undefined) return [];
    const placeOf = placesInCode(node, text.split('\n'));
    const start = /\S/u.exec(node.value)?.index ?? 0;
    return [{ rule: 'template/unrecognized', ...placeOf(start), ...words }];
  });
}

function whyUnrecognized({ lang, value }: Code, isFenced: boolean): Words | undefined {
  if (!/^(?:|e-?mail|mail|te?xt|plain)$/iu.test(lang ?? '')) return undefined;
  const [first = ''] = value.trimStart().split('\n');
  if (/^\W*subject\b[\W_]*:/iu.test(first)) {
    if (!isFenced) {
      const hint = 'Write a line of three backticks above it and one below, and take the spaces out.';
      return { message: 'This block is indented; only a fenced one is an email.', hint };
    }
    if (lang && value.startsWith('Subject:')) {
      return { message: `"${lang}" behind the backticks keeps this block from being an email.`, hint: 'Take it out.' };
    }
    const message = `"${first.trim()}" does not make this block an email: it must begin with "Subject:".`;
    return { message, hint: HINT };
  }
  const isLetter = /^(?:hi|hello|dear|good (?:morning|afternoon))\b/iu.test(first);
  const hasBlanks = parseSegments(value).some(({ type }) => type === 'blank');
  return isLetter && hasBlanks
    ? { message: 'This block reads like an email, but has no subject.', hint: HINT }
    : undefined;
}
