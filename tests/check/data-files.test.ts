import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { emptyContent, goodArticle, where } from './content-copy.ts';

/** Checks a good article beside a data file. Returns findings as `file:line rule message`. */
async function report(file: string, text: string): Promise<string[]> {
  const root = emptyContent();
  writeFileSync(join(root, 'content', file), text);
  writeFileSync(join(root, 'content/articles/good.md'), goodArticle);
  const findings = await checkContent(root, where);
  return findings.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
}

describe.each(['categories.yaml', 'authors.yaml'])('%s', (file) => {
  test.each(['', '\n\n', '# Nothing yet\n', '[]', '{}', 'null', '~\n', '---\n', '\u{FEFF}'])(
    'without entries: %j',
    async (text) => {
      const findings = await report(file, text);
      expect(findings.filter((finding) => !finding.includes(' file/'))).toEqual([
        `content/${file}:1 data/missing The file has no entries, but articles refer to the names in it.`,
      ]);
    },
  );

  test.each(['hello', '"hello"', '5', 'true', '# A comment\nhello'])('that holds only a value: %j', async (text) => {
    const line = text.split('\n').length;
    expect(await report(file, text)).toEqual([
      `content/${file}:${line} data/entry The file holds a single value, not entries with keys.`,
    ]);
  });

  test.each(['- hello', '- name: Hello\n  type: Person\n'])('that is a list: %j', async (text) => {
    expect(await report(file, text)).toEqual([
      `content/${file}:1 data/entry The file is a list, not entries with keys.`,
    ]);
  });
});

describe('a mistake in a data file is not repeated for each article', () => {
  const category = 'moving-on:\n  name: Moving On\n  description: Leave.\n';
  const author = 'somebody:\n  name: Some Body\n  type: Person\n  url: /about/\n';

  test.each([
    ['an open quote', 'interview:\n  name: "Interview Strategy\n', 'data/yaml'],
    ['a misspelt field', 'interview:\n  nmae: Interview Strategy\n  description: Meet.\n', 'data/entry'],
    ['an entry without fields', 'interview:\n', 'data/entry'],
  ])('categories: %s', async (_, entry, rule) => {
    const findings = await report('categories.yaml', category + entry);
    expect(findings.filter((finding) => !finding.includes(` ${rule} `))).toEqual([]);
    expect(findings).not.toEqual([]);
  });

  test.each([
    ['an open quote', 'team:\n  name: "Reherse Team\n', 'data/yaml'],
    ['an entry without fields', 'team:\n', 'data/entry'],
  ])('authors: %s', async (_, entry, rule) => {
    const findings = await report('authors.yaml', author + entry);
    expect(findings.filter((finding) => !finding.includes(` ${rule} `))).toEqual([]);
    expect(findings).not.toEqual([]);
  });

  test('guides of a category, while another entry cannot be read', async () => {
    const findings = await report(
      'categories.yaml',
      `${category}  guides: [good, no-such]\ninterview:\n  name: "Interview Strategy\n`,
    );
    expect(findings).toEqual([expect.stringContaining('categories.yaml:6 data/yaml')]);
  });

  test('guides of a renamed category', async () => {
    const text = readFileSync('tests/check/fixtures/content/categories.yaml', 'utf8').replace(
      'name: Interview Strategy\n',
      'name: Interviews\n  guides: [good]\n',
    );
    expect(await report('categories.yaml', text)).toEqual([
      'content/articles/good.md:4 frontmatter/category "Interview Strategy" is not a category of this site.',
    ]);
  });

  test('a guide that another category names is still reported', async () => {
    const text = readFileSync('tests/check/fixtures/content/categories.yaml', 'utf8');
    expect(await report('categories.yaml', `${text}  guides: [good]\n`)).toEqual([
      'content/categories.yaml:7 data/guides The guide "good" is in the category "Interview Strategy", not in "Moving On".',
    ]);
  });
});
