import { expect, test } from 'vitest';
import type { Site } from '../../src/site.ts';
import { goodArticle } from './content-copy.ts';
import { reportSite } from './site-report.ts';

const letter = '\n## Thanks\n\n```\nSubject: Thank you\n\nDear [Company],\n\nThank you.\n\n[Your Name]\n```\n';

test.each<[string[], string | undefined]>([
  [['Your Name', 'Company'], undefined],
  // A template has its synonym.
  [['Your Name', 'Employer'], undefined],
  [['Your Name', 'company'], 'No template has the blank "[company]". Did you mean "Company"?'],
  [
    ['Your Name', 'Company', 'Car'],
    'No template has the blank "[Car]". Write a name that templates have, or delete it.',
  ],
])('shared blanks %j', async (sharedBlanks, sentence) => {
  const synonyms = sharedBlanks.includes('Employer') ? { 'Moving On': { Company: 'Employer' } } : {};
  const warnings = await reportSite({ sharedBlanks, synonyms }, goodArticle + letter);
  expect(warnings).toEqual(sentence === undefined ? [] : [`site/shared-blank ${sentence}`]);
});

const misspelt = (name: string, meant: string) => [
  `site/shared-blank No template has the blank "[${name}]". Did you mean "${meant}"?`,
];

test.each<[Partial<Site>, string[]]>([
  [{ ownBlanks: ['Your Nmae'] }, misspelt('Your Nmae', 'Your Name')],
  [{ ownBlanks: ['your name'] }, misspelt('your name', 'Your Name')],
  // A blank of future templates, even if it is near to one that has its own entry.
  [{ ownBlanks: ['Your Name', 'Your Names', 'Your Phone'] }, []],
  [{ exampleValues: { Compnay: 'Acme' } }, misspelt('Compnay', 'Company')],
  [{ exampleValues: { Company: 'Acme', Position: 'Analyst' } }, []],
  [{ synonyms: { 'Moving On': { Compani: 'Your Name' } } }, misspelt('Compani', 'Company')],
  [{ synonyms: { 'Moving On': { Employer: 'Company' } } }, []],
])('blanks that templates may not have: %j', async (changes, warnings) => {
  expect(await reportSite(changes, goodArticle + letter)).toEqual(warnings);
});

test('a site without templates may name any blanks', async () => {
  expect(await reportSite({ ownBlanks: ['Your Nmae'], exampleValues: { Compnay: 'Acme' } })).toEqual([]);
});

test.each([0, -1, 2.5, '24', null, true, [], 1e21])('%j guides on a page of a list', async (perPage) => {
  const articlesPerPage = perPage as number;
  expect(await reportSite({ articlesPerPage })).toEqual([
    `site/articlesPerPage ${JSON.stringify(perPage)} is not a number of guides for a page. Write a whole number from 1, without quotes: 24`,
  ]);
});

test.each([1, 24, 1000])('%j guides on a page of a list are fine', async (articlesPerPage) => {
  expect(await reportSite({ articlesPerPage })).toEqual([]);
});

test.each(['name', 'tagline', 'description'] as const)('the %s of the site', async (key) => {
  for (const blank of ['', '  ', '\u00A0', '\u200B'])
    expect(await reportSite({ [key]: blank })).toEqual([
      expect.stringContaining(`site/text The ${key} of the site is empty. Write it in quotes: ${key}: '`),
    ]);
  expect(await reportSite({ [key]: 5 })).toEqual([expect.stringContaining(`The ${key} of the site is 5, not text.`)]);
  expect(await reportSite({ [key]: undefined })).toEqual([
    expect.stringContaining(`The ${key} of the site is missing.`),
  ]);
});
