import type { Code } from 'mdast';
import { parseSegments } from '../../domain/segments.ts';
import type { ArticleText } from '../article-text.ts';
import type { Finding } from '../finding.ts';
import { placesInCode } from '../templates.ts';

const HINT = 'Begin the block with a line such as: Subject: Thank you for the [Position] interview';

/** Blocks that look like an email and are not read as one, so that they get neither fields nor buttons. */
export function checkUnrecognized({ nodes, outline, text }: ArticleText): Finding[] {
  const blocks = nodes.filter((node) => node.type === 'code');
  return blocks.flatMap((node, index): Finding[] => {
    const reason = outline.templates[index] ? undefined : whyUnrecognized(node);
    if (reason === undefined) return [];
    const placeOf = placesInCode(node, text.split('\n'));
    const start = /\S/u.exec(node.value)?.index ?? 0;
    return [{ rule: 'template/unrecognized', ...placeOf(start), message: reason, hint: HINT }];
  });
}

function whyUnrecognized({ lang, value }: Code): string | undefined {
  if (!/^(?:|e-?mail|mail|te?xt|plain)$/iu.test(lang ?? '')) return undefined;
  const [first = ''] = value.trimStart().split('\n');
  if (/^\W*subject\b[\W_]*:/iu.test(first))
    return `"${first.trim()}" does not make this block an email: it must begin with "Subject:".`;
  const isLetter = /^(?:hi|hello|dear|good (?:morning|afternoon))\b/iu.test(first);
  const hasBlanks = parseSegments(value).some(({ type }) => type === 'blank');
  return isLetter && hasBlanks ? 'This block reads like an email, but has no subject.' : undefined;
}
