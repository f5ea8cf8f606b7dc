import type { Nodes, Paragraph, Table } from 'mdast';
import type { ArticleText } from '../../source/parsed-text.ts';
import type { Finding } from '../../finding.ts';
import { quote } from '../../wording.ts';

/** A share of something; "100% sure" is none. */
const FIGURE =
  /(?<![\p{L}\d.,])(?!100\s?(?:%|per))\d[\d.,]*\s?(?:%|(?:percent|per cent)\b)|\b(?:ten|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-\w+)? (?:percent|per cent)\b/iu;
/** Research that is called as a witness: "studies have shown", "according to a survey"; the reader's own is none. */
const RESEARCH =
  /(?<!\b(?:your|my|own)\s)\b(?:research|researchers|science|scientists|evidence|statistics|stud(?:y|ies)|surveys?|polls?)\s+(?:(?:by|from|of|at)\s+(?:[\w'’]+\s+){1,3}?)?(?:ha(?:s|ve)\s+)?(?:\w+ly\s+)?(?:show|suggest|find|found|prove|indicate|reveal|confirm|say)(?:s|ed|n|d)?\b|\baccording to (?:\w+ ){0,2}(?:research|stud(?:y|ies)|surveys?|polls?)\b/iu;

/** Code is no claim. */
const CODE = /(`+)[^`]+\1/gu;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Figures and research without a footnote or a link in their paragraph or table. */
export function checkSources(article: ArticleText): Finding[] {
  return passages(article.tree)
    .filter((passage) => !hasSource(passage))
    .flatMap((passage) => claimsIn(passage, article));
}

/** What a source covers: a paragraph, a table. A note is a source itself. */
function passages(node: Nodes): (Paragraph | Table)[] {
  if (node.type === 'paragraph' || node.type === 'table') return [node];
  return 'children' in node && node.type !== 'footnoteDefinition' ? node.children.flatMap(passages) : [];
}

function hasSource(node: Nodes): boolean {
  if (/^(?:footnoteReference|link)/u.test(node.type)) return true;
  return 'children' in node && node.children.some(hasSource);
}

/** The segmenter reads on behind a period where a digit follows: `Half agree. 40% do not.` */
function sentencesOf(text: string): { segment: string; index: number }[] {
  return [...sentences.segment(text)].flatMap(({ segment, index }) =>
    Array.from(segment.matchAll(/\S.*?(?:[.!?]\s+(?=\d)|$)/gsu), (part) => ({
      segment: part[0],
      index: index + part.index,
    })),
  );
}

function claimsIn({ position }: Paragraph | Table, { text, placeAt }: ArticleText): Finding[] {
  const start = position?.start.offset ?? 0;
  const source = text.slice(start, position?.end.offset).replace(CODE, (code) => ' '.repeat(code.length));
  return sentencesOf(source).flatMap(({ segment, index }): Finding[] => {
    const claim = FIGURE.exec(segment) ?? RESEARCH.exec(segment);
    if (!claim) return [];
    return [
      {
        rule: 'fact/source',
        ...placeAt(start + index + claim.index),
        message: `${quote(claim[0])} stands without a source.`,
        hint: 'Name the source: put [^name] behind the sentence and [^name]: Who, when, how many, link at the end of the article.',
      },
    ];
  });
}
