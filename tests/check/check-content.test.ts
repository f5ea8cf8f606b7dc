import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { newArticle } from '../../src/features/articles/new-article.ts';
import { emptyContent, goodArticle, findingsOf, where } from './content-copy.ts';

test('a good article passes', async () => {
  expect(await findingsOf({ 'good.md': goodArticle })).toEqual([]);
});

test('an article from npm run new passes', async () => {
  const text = newArticle({
    title: 'How to Say "Thanks"',
    category: 'Interview Strategy',
    author: 'Reherse Team',
    date: where.today,
  });
  expect(await findingsOf({ 'new.md': text })).toEqual([]);
});

/** Texts in the file, each with the rule that must point at its first character. */
const TEN_MISTAKES: readonly (readonly [rule: string, pointsAt: string])[] = [
  ['frontmatter/unknown-key', 'titel:'],
  ['frontmatter/author', '"Rehearse Team"'],
  ['frontmatter/date', '"27.01.2025"'],
  ['markdown/heading-level', '#### Timing'],
  ['link/page', '/abuot/'],
  ['markdown/unsafe-html', '<script>'],
  ['template/unclosed-bracket', '[Interviewer Name,'],
  ['template/similar-blanks', '[Compnay]'],
  ['fact/source', '80%'],
  ['prose/spelling', 'recieve'],
];

test('a file with ten mistakes gets ten findings, each at its first character', async () => {
  const text = readFileSync('tests/check/fixtures/ten-mistakes.md', 'utf8');
  const lines = text.split('\n');
  const findings = await findingsOf({ 'ten.md': text });
  expect(findings.map(({ rule }) => rule)).toEqual(TEN_MISTAKES.map(([rule]) => rule));
  for (const [index, [, pointsAt]] of TEN_MISTAKES.entries()) {
    const { line = 0, column = 0 } = findings[index] ?? {};
    expect(lines[line - 1]?.slice(column - 1, column - 1 + pointsAt.length)).toBe(pointsAt);
  }
});

test('Windows line ends do not move findings', async () => {
  const text = readFileSync('tests/check/fixtures/ten-mistakes.md', 'utf8');
  const windows = await findingsOf({ 'ten.md': text.replaceAll('\n', '\r\n') });
  expect(windows).toEqual(await findingsOf({ 'ten.md': text }));
});

test('every bad file is reported, in the order of their names', async () => {
  const findings = await findingsOf({
    'c.md': goodArticle.replace('title', 'titel'),
    'a.md': goodArticle.replace('Say thanks.', ''),
    'b.md': goodArticle.replace('"2025-01-27"', '"soon"'),
  });
  expect(findings.map(({ file }) => file)).toEqual(['a.md', 'b.md', 'c.md'].map((name) => `content/articles/${name}`));
});

test('an unreadable list of authors does not make every author wrong', async () => {
  const root = emptyContent();
  writeFileSync(join(root, 'content/authors.yaml'), '"');
  writeFileSync(join(root, 'content/articles/good.md'), goodArticle);
  expect((await checkContent(root, where)).map(({ rule }) => rule)).toEqual(['data/yaml']);
});

test('a project without articles has no findings', async () => {
  expect(await findingsOf({})).toEqual([]);
});
