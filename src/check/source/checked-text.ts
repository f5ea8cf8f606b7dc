import type { Source } from '../../features/articles/article-file.ts';
import { findMisspelt } from './dictionary.ts';
import { type Link, readLinks } from './links.ts';
import { findOpenFences, type OpenFence } from './open-fences.ts';
import type { ParsedText } from './parsed-text.ts';
import { readWords, type Word } from './prose.ts';
import { readTags, type Tag } from './tags.ts';
import { placeTemplates, type PlacedTemplate } from './templates.ts';
import { type TypedBlock, typedBlocks } from './typed-blocks.ts';
import type { YamlDocument } from './yaml-document.ts';

/** The text of an article as rules see it: parsed, with its parts. */
export interface CheckedText extends ParsedText {
  readonly frontmatter: YamlDocument;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly tags: readonly Tag[];
  readonly links: readonly Link[];
  readonly templates: readonly PlacedTemplate[];
  readonly openFences: readonly OpenFence[];
  readonly blocks: readonly TypedBlock[];
  readonly words: readonly Word[];
  /** Suggestions for the words that are not in the dictionary, by word. */
  readonly misspelt: ReadonlyMap<string, readonly string[]>;
}

/** Collects what the rules look at. */
export async function readText(parsed: ParsedText, source: Source, frontmatter: YamlDocument): Promise<CheckedText> {
  const tags = readTags(parsed);
  const words = readWords(parsed, source);
  return {
    ...parsed,
    frontmatter,
    bodyLine: source.bodyLine,
    tags,
    links: readLinks(parsed, tags),
    templates: placeTemplates(parsed),
    openFences: findOpenFences(parsed),
    blocks: typedBlocks(parsed.tree, parsed.text),
    words,
    misspelt: await findMisspelt(words.map(({ text }) => text)),
  };
}
