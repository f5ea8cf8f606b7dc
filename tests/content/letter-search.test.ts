import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LetterSearchData } from '../../src/features/all-templates/letter-index.ts';
import { createLetterSearch } from '../../src/features/all-templates/letter-search.ts';
import { LETTER_SEARCH_PATH } from '../../src/paths.ts';
import { site } from './owner-site.ts';

const FILE = 'tests/content/letter-queries.txt';

const data = JSON.parse(site.read(LETTER_SEARCH_PATH)) as LetterSearchData;
const search = createLetterSearch(data);
const known = new Set(data.letters.map(({ id }) => id));
const queries = readFileSync(FILE, 'utf8')
  .split('\n')
  .flatMap((text, index) => {
    const [, query, letters = ''] = /^(?!#)(.+) > (.+)$/u.exec(text) ?? [];
    return query === undefined ? [] : [{ line: index + 1, query, letters: letters.split(' ') }];
  });

test.each(queries)('$query', ({ line, query, letters }) => {
  const existing = letters.filter((letter) => known.has(`email-${letter}`));
  const gone = `No published guide has the letter ${letters.join(' or ')} any more. Delete line ${line} of ${FILE}, or name another letter there.`;
  expect(existing, gone).not.toEqual([]);
  const first = search(query).slice(0, 3);
  const isWanted = (id: string) => existing.some((letter) => id.endsWith(`--email-${letter}`));
  const advice = `If these serve a reader better, name one in line ${line} of ${FILE}; if not, add the words to content/situations.yaml. Found: ${first.join(' ')}`;
  expect(first.some(isWanted), advice).toBe(true);
});
