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
  return runWith({}, command, ...args);
}

function runWith(changes: Readonly<Record<string, string>>, command: string, ...args: readonly string[]) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1795392000', ...changes };
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
  ['America/Los_Angeles', '2026-11-22'],
  ['Pacific/Kiritimati', '2026-11-23'],
])('in %s, a new article has the date of its author', (TZ, day) => {
  // 18:00 on November 22 in Los Angeles, and 16:00 on November 23 in Kiritimati.
  const { status } = runWith({ TZ, SOURCE_DATE_EPOCH: '1795399200' }, 'new', `Written on ${day}`);
  expect(status).toBe(0);
  const name = `written-on-${day}.md`;
  expect(readFileSync(join(root, 'content/articles', name), 'utf8')).toContain(`date: "${day}"\n`);
  expect(run('check', `content/articles/${name}`)).toMatchObject({ status: 0, stdout: 'No problems found.\n' });
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

test('the check reports the files that it is asked for, and errors only with --quiet', () => {
  const good = readFileSync(join(root, 'content/articles/how-to-decline-an-offer.md'), 'utf8');
  writeFileSync(join(root, 'content/articles/other.md'), good.replace('title:', 'titel:'));
  writeFileSync(
    join(root, 'content/articles/slip.md'),
    good.replace('draft:', 'dratf: true\ndraft:').concat('Thaanks.\n'),
  );
  const slip = run('check', 'content/articles/slip.md', 'content/authors.yaml');
  expect(slip.status).toBe(1);
  expect(slip.stdout).toContain('1 error, 1 warning in 1 file.');
  const quiet = run('check', '--quiet', 'content/articles/s*.md');
  expect(quiet.status).toBe(1);
  expect(quiet.stdout).toMatch(
    /^content\/articles\/slip.md:\d+:1 {2}error .*\n\n1 error in 1 file\.\nNot shown: 1 warning\.\n$/u,
  );
  const json = run('check', '--quiet', '--format', 'json', 'content/articles/slip.md');
  expect((JSON.parse(json.stdout) as Finding[]).map(({ severity }) => severity)).toEqual(['error']);
  expect(json.stderr).toBe('Not shown: 1 warning.\n');
  expect(run('check', 'content/authors.yaml')).toMatchObject({ status: 0, stdout: 'No problems found.\n' });
  expect(run('check', 'nothing.md')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is no file "nothing.md".') as string,
  });
});

test('a setting that lists cannot be built with is an error of the check', () => {
  const file = join(root, 'src/site.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/articlesPerPage: \d+/u, 'articlesPerPage: 0'));
  const { status, stdout, stderr } = run('check', 'src/site.ts');
  writeFileSync(file, text);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^src\/site\.ts:\d+:\d+ {2}error {2}site\/articlesPerPage {2}/u);
});

test('npm start says that PORT is wrong before it builds', () => {
  const stderr = 'PORT is "abc". Write a number up to 65535: 4321\n';
  const env = { ...process.env, PORT: 'abc' };
  const options = { cwd: root, encoding: 'utf8', env, shell: process.platform === 'win32' } as const;
  expect(spawnSync('npm', ['run', '--silent', '_site'], options)).toMatchObject({ status: 1, stdout: '', stderr });
  expect(runWith({ PORT: 'abc' }, 'serve')).toMatchObject({ status: 1, stderr });
});

test('an address that is none ends a command with a sentence', () => {
  for (const command of ['check', 'build', 'dev', 'serve'])
    expect(runWith({ SITE_URL: 'example.com' }, command)).toMatchObject({
      status: 1,
      stderr: 'SITE_URL is "example.com". Write an address: https://example.com\n',
    });
});
