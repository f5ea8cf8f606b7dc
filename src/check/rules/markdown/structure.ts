import type { Code, Nodes } from 'mdast';
import type { ArticleText } from '../../source/parsed-text.ts';
import type { Finding } from '../../finding.ts';
import { startOf } from '../../place.ts';

/** The text as a whole: that there is one, and that its fences end. */
export function checkStructure({ tree, nodes, text }: ArticleText, bodyLine: number): Finding[] {
  if (tree.children.every(isInvisible)) {
    return [
      {
        rule: 'markdown/empty',
        line: bodyLine,
        column: 1,
        message: 'The article has no text.',
        hint: 'Write it below the frontmatter.',
      },
    ];
  }
  return nodes.flatMap((node): Finding[] => {
    if (node.type !== 'code' || !isUnclosed(node, text)) return [];
    return [
      {
        rule: 'markdown/unclosed-fence',
        ...startOf(node),
        message: 'This block is not closed: everything below belongs to it.',
        hint: 'Write a line of three backticks where it ends.',
      },
    ];
  });
}

function isInvisible(node: Nodes): boolean {
  return ['definition', 'footnoteDefinition', 'mdxjsEsm', 'yaml'].includes(node.type) || isComment(node);
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--[\s\S]*?-->\s*$/u.test(node.value);
}

function isUnclosed({ position }: Code, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset);
  const fence = /^(?:`{3,}|~{3,})/u.exec(source)?.[0];
  if (fence === undefined) return false;
  const [, ...lines] = source.split('\n');
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/u, '').trimEnd();
  return !last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '';
}
