import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { copyProject } from '../helpers/build-copy.ts';

let root: string;
beforeAll(() => {
  root = copyProject();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function run(command: string, ...args: readonly string[]) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1795392000' };
  return spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], { cwd: root, encoding: 'utf8', env });
}

test('a new article has its title and date, is a draft, passes the check, and is never overwritten', () => {
  const file = join(root, 'content/articles/how-to-decline-an-offer.md');
  const { status, stdout } = run('new', 'How to decline an offer');
  expect(status).toBe(0);
  expect(stdout).toContain('content/articles/how-to-decline-an-offer.md is ready.');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('title: "How to decline an offer"\n');
  expect(text).toContain('date: "2026-11-23"\ndraft: true\n');
  expect(run('check')).toMatchObject({ status: 0, stdout: 'No problems found.\n' });

  writeFileSync(file, `${text}\nMine.\n`);
  const again = run('new', 'How to Decline an Offer');
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('content/articles/how-to-decline-an-offer.md already exists.');
  expect(readFileSync(file, 'utf8')).toBe(`${text}\nMine.\n`);
});

test.each([
  ['???', 'has no letter'],
  ['', 'Write the title after two hyphens'],
])('the author is told why a title like "%s" cannot become an article', (title, reason) => {
  const { status, stderr } = run('new', title);
  expect(status).toBe(1);
  expect(stderr).toContain(reason);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test('the check fails if there is an error, and prints the format it is asked for', () => {
  writeFileSync(join(root, 'content/articles/bad.md'), '# No frontmatter\n');
  const text = run('check');
  expect(text.status).toBe(1);
  expect(text.stdout).toContain('content/articles/bad.md:1:1  error  frontmatter/missing  ');
  const json = run('check', '--format', 'json');
  expect(json.status).toBe(1);
  expect((JSON.parse(json.stdout) as Finding[]).map(({ rule }) => rule)).toContain('frontmatter/missing');
  expect(run('check', '--format', 'github').stdout).toContain('::error file=content/articles/bad.md,line=1,col=1,');
  const wrong = run('check', '--format', 'xml');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('There is no format "xml".');
});
