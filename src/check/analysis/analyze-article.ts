import { readSource } from '../../features/articles/article-file.ts';
import { articleSchema } from '../../features/articles/schema.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Finding } from '../finding.ts';
import { type Place, START } from '../place.ts';
import { decodeFile } from '../rules/file/encoding.ts';
import {
  checkFrontmatter,
  checkPresence,
  hasUnclosedFrontmatter,
  type KnownNames,
} from '../rules/frontmatter/fields.ts';
import type { RawArticle } from '../../library/article-files.ts';
import { readYaml, type YamlDocument } from '../source/yaml-document.ts';
import { analyzeText, type TextAnalysis } from './analyze-text.ts';

/** What one article says, all by itself: the part of the check that is kept from run to run. */
export interface Analysis extends TextAnalysis, Publication {}

interface Publication {
  readonly isDraft: boolean;
  /** The day of publication; undefined where the author's is none. */
  readonly date: (Place & { readonly day: CalendarDate }) | undefined;
  /** The day of the last change; undefined where there is none. */
  readonly updated: (Place & { readonly day: CalendarDate }) | undefined;
  /** Name of the category; undefined where it is not a text. */
  readonly category: string | undefined;
  /** Earlier names of the file. */
  readonly redirectFrom: readonly string[];
  /** Where each of them stands. */
  readonly redirectPlaces: readonly Place[];
}

const NO_TEXT: TextAnalysis = { findings: [], links: [], anchors: [], templateIds: [] };

/** Reads an article and runs every rule that needs no other file. Never throws, whatever the bytes are. */
export async function analyzeArticle({ name, bytes }: RawArticle, known: KnownNames): Promise<Analysis> {
  const { text, findings } = decodeFile(bytes);
  const source = readSource(text ?? '');
  const document = readYaml(source.frontmatter ?? '', 2);
  const isReadable = text !== undefined && text.trim() !== '' && !hasUnclosedFrontmatter(source);
  const analysis = isReadable ? await analyzeText(source, name.endsWith('.mdx') ? 'mdx' : 'md', document) : NO_TEXT;
  return {
    ...analysis,
    ...readPublication(document),
    findings: [...findings, ...(text === undefined ? [] : checkHead(source, document, known)), ...analysis.findings],
  };
}

function checkHead(source: ReturnType<typeof readSource>, document: YamlDocument, known: KnownNames): Finding[] {
  return source.frontmatter === undefined ? checkPresence(source) : checkFrontmatter(document, known);
}

function readPublication(document: YamlDocument): Publication {
  const { date, updated, redirectFrom } = articleSchema.shape;
  const category = document.valueAt(['category']);
  const oldNames = redirectFrom.safeParse(document.valueAt(['redirectFrom'])).data ?? [];
  const dayOf = (field: 'date' | 'updated', schema: typeof date | typeof updated) => {
    const day = schema.safeParse(document.valueAt([field])).data;
    return day && { day, ...(document.placeOf([field]) ?? START) };
  };
  return {
    isDraft: document.valueAt(['draft']) === true,
    date: dayOf('date', date),
    updated: dayOf('updated', updated),
    category: typeof category === 'string' ? category.trim() : undefined,
    redirectFrom: oldNames,
    redirectPlaces: oldNames.map((_, index) => document.placeOf(['redirectFrom', index]) ?? START),
  };
}
