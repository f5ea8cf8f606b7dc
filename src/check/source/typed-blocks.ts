import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';

/** A paragraph, heading or table cell, with the marks that the parser left in its text. */
export interface TypedBlock {
  readonly node: Paragraph | Heading | TableCell;
  readonly parent: Nodes;
  /** Offset of its first character in the file. */
  readonly start: number;
  /**
   * The text as typed, on its lines. Every character that the parser understood (links, code, emphasis, escapes) is
   * `UNDERSTOOD`, and quote marks before a line are spaces, so that offsets count in the file.
   */
  readonly text: string;
  /** The same with escapes as the author typed them. */
  readonly escaped: string;
}

export const UNDERSTOOD = '\uFFFC';

/** Lists the blocks of text of an article, in order. */
export function typedBlocks(tree: Nodes, source: string): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  const visit = (node: Nodes, parent: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const start = node.position?.start.offset ?? 0;
      const escaped = mask(node, source, start);
      const text = escaped.includes('\\') ? escaped.replace(/\\[!-/:-@[-`{-~]/gu, UNDERSTOOD.repeat(2)) : escaped;
      blocks.push({ node, parent, start, text, escaped });
    } else if ('children' in node) {
      for (const child of node.children) visit(child, node);
    }
  };
  visit(tree, tree);
  return blocks;
}

function mask(block: TypedBlock['node'], source: string, start: number): string {
  let masked = '';
  const hideTo = (offset: number) => {
    const hidden = source.slice(start + masked.length, offset);
    masked += hidden.replace(/[^\n]+/gu, (part) => UNDERSTOOD.repeat(part.length));
  };
  const visit = (node: Nodes) => {
    if (node.type === 'text' && node.position?.start.offset !== undefined) {
      hideTo(node.position.start.offset);
      masked += source.slice(node.position.start.offset, node.position.end.offset);
    } else if ('children' in node) {
      node.children.forEach(visit);
    }
  };
  visit(block);
  hideTo(block.position?.end.offset ?? start);
  return masked.replace(/\n[ \t>]*>/gu, (prefix) => `\n${' '.repeat(prefix.length - 1)}`);
}

const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u202F': 'a narrow no-break space',
  '\u2060': 'a word joiner',
  '\u3000': 'an ideographic space',
};

/** Names a character that nobody can see or tell from a space: `a no-break space, U+00A0`. */
export function nameInvisible(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${NAMES[character] ?? 'an invisible character'}, U+${code}`;
}
