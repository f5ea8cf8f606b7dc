import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { syllable } from 'syllable';
import { parseNodes } from '../../src/check/source/parsed-text.ts';
import { readSource } from '../../src/features/articles/article-file.ts';

/** Measures of the prose of an article. */
interface Readability {
  /** The sentences of six words or fewer. */
  readonly short: readonly string[];
  /** Their share of all sentences. */
  readonly shortShare: number;
  /** Words in a sentence, on average. */
  readonly wordsPerSentence: number;
  /** Flesch-Kincaid grade: the school year in the US in which most children can read the text. */
  readonly grade: number;
}

const SHORT = 6;

/**
 * Measures the prose of an article's file: its paragraphs and lists, without headings, tables, lists of tasks, templates,
 * code and footnotes.
 */
export function measureReadability(file: string, format: 'md' | 'mdx'): Readability {
  const sentences = parseNodes(readSource(file).body, format)
    .slice(0, 1)
    .flatMap(paragraphsOf)
    .flatMap(sentencesOf)
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
  const short = sentences.filter(({ words }) => words.length <= SHORT).map(({ text }) => text);
  const words = sentences.flatMap(({ words }) => words);
  // A figure has no letters to count syllables from.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return {
    short,
    shortShare: short.length / sentences.length,
    wordsPerSentence: words.length / sentences.length,
    grade: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }),
  };
}

function paragraphsOf(node: Nodes): string[] {
  if (node.type === 'paragraph') return [withoutLabel(node).map(textOf).join('')];
  if (node.type === 'heading' || node.type === 'table' || node.type === 'footnoteDefinition') return [];
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return [];
  return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
}

/** Leaves out a label in bold at the start of a paragraph (`**Britain.** …`, `**On the day**`), as headings are left out. */
function withoutLabel({ children }: Paragraph): PhrasingContent[] {
  const [first, ...others] = children;
  const isLabel = first?.type === 'strong' && (others.length === 0 || /[.:?!]$/u.test(textOf(first)));
  return isLabel ? others : children;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s+/gu, ' ');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The dots of titles, which end no sentence. */
const TITLE = /\b(Mr|Mrs|Ms|Dr|St)\./gu;

function sentencesOf(paragraph: string): string[] {
  return Array.from(segmenter.segment(paragraph.replace(TITLE, '$1')), ({ segment }) => segment.trim());
}

/** Splits a sentence into words. Compounds (`follow-up`) and figures (`2,800`) are one word each. */
function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
}
