import type { Nodes, Paragraph, Table } from 'mdast';
import { comparableText } from '../../../lib/hidden-characters.ts';
import { findClaim, withoutExamples } from '../../source/claims.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** A page of another site, or a guide, which may name the source. A form or the planner is none. */
const SOURCE_ADDRESS = /^(?:https?:|www\.|(?:\/|\.\.?\/)?articles\/|\.\.?\/)/iu;
const CODE = /(?<!`)(`+)[^`]+\1/gu;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

export const sourceRules = defineRules(
  {
    'fact/source': {
      severity: 'warning',
      meaning:
        'A sentence states a share of people or cites research, and its paragraph has neither a footnote nor a link to another site or guide. Figures of advice, examples and offers need no source.',
      example: '`80% of managers agree.`',
      fix: 'Name the source in a footnote.',
    },
  },
  ({ tree, text, placeAt }: CheckedText, report) => {
    const unsourced = passagesIn(tree).filter((passage) => !hasSource(passage));
    for (const { position, type } of unsourced) {
      const start = position?.start.offset ?? 0;
      const source = text.slice(start, position?.end.offset).replace(CODE, (code) => ' '.repeat(code.length));
      for (const { segment, index } of sentencesOf(type === 'table' ? withoutExamples(source) : source)) {
        const claim = findClaim(segment);
        if (!claim) continue;
        const message = `${quote(comparableText(claim.text))} has no source, so readers cannot check it.`;
        const hint =
          'Name the source: put [^name] after the sentence, and [^name]: Who, when, how many, link at the end of the article.';
        report('fact/source', placeAt(start + index + claim.index), message, hint);
      }
    }
  },
);

/** The paragraphs and tables of a text, outside footnotes: a source covers one of them. */
function passagesIn(node: Nodes): (Paragraph | Table)[] {
  if (node.type === 'paragraph' || node.type === 'table') return [node];
  return 'children' in node && node.type !== 'footnoteDefinition' ? node.children.flatMap(passagesIn) : [];
}

function hasSource(node: Nodes): boolean {
  if (node.type === 'link') return SOURCE_ADDRESS.test(node.url);
  if (/^(?:footnoteReference|linkReference)/u.test(node.type)) return true;
  return 'children' in node && node.children.some(hasSource);
}

/** Splits a text into sentences. The segmenter misses an end before a digit: `Half agree. 40% do not.` */
function sentencesOf(text: string): { segment: string; index: number }[] {
  return [...sentences.segment(text)].flatMap(({ segment, index }) =>
    Array.from(segment.matchAll(/\S.*?(?:[.!?]\s+(?=\d)|$)/gsu), (part) => ({
      segment: part[0],
      index: index + part.index,
    })),
  );
}
