import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const promises = readFileSync('.github/PROMISES.md', 'utf8');
const [kept = ''] = promises.split('## Left out');
const rows = kept.split('\n').filter((line) => /^\| (?!Promise|-)/u.test(line));

test('PROMISES.md names tests that exist', () => {
  const named = [...promises.matchAll(/`(tests\/[\w./-]+)`/gu)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every promise names its test', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/\| `tests\/[^`]+\.(?:test|spec)\.ts`[^|]*\|$/u.test(row))).toEqual([]);
});

test('links between the documents lead to files', () => {
  const documents = ['README.md', 'content/README.md', 'tests/bench/README.md', '.github/DEPLOYING.md'].concat(
    ['CONTRIBUTING', 'PROMISES', 'SECURITY'].map((name) => `.github/${name}.md`),
  );
  const broken = documents.flatMap((document) => {
    const links = [
      ...readFileSync(document, 'utf8')
        .replace(/`[^`]*`/gu, '')
        .matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/gu),
    ];
    return links
      .map(([, target = '']) => new URL(target, `file:///${document}`).pathname.slice(1))
      .filter((target) => !existsSync(target))
      .map((target) => `${document}: ${target}`);
  });
  expect(broken).toEqual([]);
});
