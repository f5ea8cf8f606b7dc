import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseSegments } from '../../domain/segments.ts';
import { isTemplate } from '../../domain/template.ts';
import type { ArticleText } from '../article-text.ts';
import type { Finding } from '../finding.ts';
import { placesInCode } from '../templates.ts';

const HINT = 'Begin the block with a line such as: Subject: Thank you for the [Position] interview';

/** Blocks that look like an email and are not read as one, so that they get neither fields nor buttons. */
export function checkUnrecognized({ tree, text }: ArticleText): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'code', (node) => {
    const reason = whyUnrecognized(node);
    if (reason === undefined) return;
    const offset = /\S/u.exec(node.value)?.index ?? 0;
    findings.push({
      rule: 'template/unrecognized',
      ...placesInCode(node, text.split('\n'))(offset),
      message: reason,
      hint: HINT,
    });
  });
  return findings;
}

function whyUnrecognized({ lang, meta, value, position }: Code): string | undefined {
  const indent = position && position.end.line - position.start.line + 1 === value.split('\n').length;
  const code = { language: lang ?? undefined, meta: meta ?? undefined, text: value };
  if (isTemplate({ ...code, type: indent ? 'indented' : 'fence' })) return undefined;
  if (lang !== null && lang !== undefined && !/^(?:e-?mail|mail|text|txt|plain)$/iu.test(lang)) return undefined;
  const [first = ''] = value.trimStart().split('\n');
  if (/^\W*subject\b[\W_]*:/iu.test(first))
    return `"${first.trim()}" does not make this block an email: it must begin with "Subject:".`;
  const isLetter = /^(?:hi|hello|dear|good (?:morning|afternoon))\b/iu.test(first);
  const hasBlanks = parseSegments(value).some(({ type }) => type === 'blank');
  return isLetter && hasBlanks ? 'This block reads like an email, but has no subject.' : undefined;
}
