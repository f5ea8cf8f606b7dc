import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const promises = readFileSync('.github/SECURITY.md', 'utf8');
const named = [...promises.matchAll(/`([\w./-]+(?:\.(?:test|spec)\.ts|\/))`/gu)].map(([, file = '']) => file);

test('SECURITY.md names tests that exist', () => {
  const browser = readdirSync('tests/browser', { recursive: true, encoding: 'utf8' }).map((file) =>
    file.slice(file.lastIndexOf('/') + 1),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => file.startsWith('tests/') && !existsSync(file))).toEqual([]);
  expect(
    named.filter((file) => file.endsWith('.spec.ts') && !browser.includes(file.slice(file.lastIndexOf('/') + 1))),
  ).toEqual([]);
});

test('every promise names the test that holds it', () => {
  const [, table = ''] = /^\| Promise.*?\n\|[ -|]*\n(.*?)\n\n/msu.exec(promises) ?? [];
  const rows = table.split('\n');
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/\.(?:test|spec)\.ts`|`tests\/check\/`/u.test(row))).toEqual([]);
});
