import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LetterSearchData } from '../../src/features/all-templates/letter-index.ts';
import { createLetterSearch } from '../../src/features/all-templates/letter-search.ts';
import { LETTER_SEARCH_PATH } from '../../src/paths.ts';
import { site } from './owner-site.ts';

const search = createLetterSearch(JSON.parse(site.read(LETTER_SEARCH_PATH)) as LetterSearchData);
const table = readFileSync('tests/content/letter-queries.txt', 'utf8').matchAll(/^(?!#)(.+) > (.+)$/gmu);

test.each(Array.from(table, ([, query = '', letters = '']) => [query, letters.split(' ')] as const))(
  '%s',
  (query, letters) => {
    const first = search(query).slice(0, 3);
    const isWanted = (id: string) => letters.some((letter) => id.endsWith(`--email-${letter}`));
    const advice = `If these serve a reader better, name one in letter-queries.txt; if not, add the words to content/situations.yaml. Found: ${first.join(' ')}`;
    expect(first.some(isWanted), advice).toBe(true);
  },
);
