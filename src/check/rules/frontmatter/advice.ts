import { readingMinutes } from '../../../features/articles/outline.ts';
import type { Finding } from '../../finding.ts';
import { START, type Place } from '../../place.ts';
import { quote } from '../../wording.ts';
import type { YamlDocument } from '../../source/yaml-document.ts';

const LONGEST_TITLE = 60;
const DESCRIPTION = { shortest: 50, longest: 160 };
const MINUTES_OFF = 2;

/** What is valid in frontmatter and still worth a second look. */
export function adviseOnFrontmatter(document: YamlDocument, words: number): Finding[] {
  return [
    ...titleLength(document),
    ...descriptionLength(document),
    ...duplicateKeywords(document),
    ...updatedBeforeDate(document),
    ...readTime(document, words),
  ];
}

function titleLength(document: YamlDocument): Finding[] {
  const title = document.valueAt(['title']);
  if (typeof title !== 'string' || title.trim().length <= LONGEST_TITLE) return [];
  return [
    {
      rule: 'frontmatter/title-length',
      ...placeOf(document, 'title'),
      message: `The title has ${title.trim().length} characters; search results show about ${LONGEST_TITLE}.`,
      hint: 'Shorten it, or put what matters first.',
    },
  ];
}

function descriptionLength(document: YamlDocument): Finding[] {
  const description = document.valueAt(['description']);
  if (typeof description !== 'string' || description.trim() === '') return [];
  const { length } = description.trim();
  if (length >= DESCRIPTION.shortest && length <= DESCRIPTION.longest) return [];
  return [
    {
      rule: 'frontmatter/description-length',
      ...placeOf(document, 'description'),
      message: `The description has ${length} characters; search results have room for ${DESCRIPTION.shortest} to ${DESCRIPTION.longest}.`,
      hint: length < DESCRIPTION.shortest ? 'Say what the reader gets.' : 'Shorten it, or put what matters first.',
    },
  ];
}

function duplicateKeywords(document: YamlDocument): Finding[] {
  const keywords = document.valueAt(['keywords']);
  if (!Array.isArray(keywords)) return [];
  const seen = new Set<string>();
  return keywords.flatMap((keyword: unknown, index): Finding[] => {
    if (typeof keyword !== 'string') return [];
    const plain = keyword.trim().toLowerCase();
    if (plain === '' || !seen.has(plain)) {
      seen.add(plain);
      return [];
    }
    return [
      {
        rule: 'frontmatter/duplicate-keyword',
        ...placeOf(document, 'keywords', index),
        message: `The keyword ${quote(keyword)} is here a second time.`,
        hint: 'Keep one of them.',
      },
    ];
  });
}

function updatedBeforeDate(document: YamlDocument): Finding[] {
  const [date, updated] = [document.valueAt(['date']), document.valueAt(['updated'])];
  if (!isDay(date) || !isDay(updated) || updated >= date) return [];
  return [
    {
      rule: 'frontmatter/updated-before-date',
      ...placeOf(document, 'updated'),
      message: `${quote(updated)} is before the day of publication, ${quote(date)}.`,
      hint: 'Write the day of the last change, or leave the line out.',
    },
  ];
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);
}

function readTime(document: YamlDocument, words: number): Finding[] {
  const given = document.valueAt(['readTime']);
  const minutes = typeof given === 'string' ? /\d+(?=\s*min)/iu.exec(given)?.[0] : undefined;
  const computed = readingMinutes(words);
  if (minutes === undefined || Math.abs(Number(minutes) - computed) <= MINUTES_OFF) return [];
  return [
    {
      rule: 'frontmatter/readTime-off',
      ...placeOf(document, 'readTime'),
      message: `${quote(given)} is given, but ${words} words take about ${computed} min.`,
      hint: `Write readTime: "${computed} min read", or leave the line out: it is computed then.`,
    },
  ];
}

function placeOf(document: YamlDocument, ...path: readonly (string | number)[]): Place {
  return document.placeOf(path) ?? START;
}
