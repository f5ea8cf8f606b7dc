import { fork } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { articleSource } from '../helpers/article-source.ts';
import { copyProject } from '../helpers/build-copy.ts';

/** Polling options with room for a busy machine. */
const PATIENT = { timeout: 60_000, interval: 100 };

test('npm run dev starts despite an invalid article, shows it once fixed, and follows a rename from .md to .mdx', async () => {
  const project = copyProject();
  const write = (name: string, text: string) => {
    writeFileSync(join(project, 'content/articles', name), text);
  };
  const good = articleSource({ title: 'A Guide', date: '2025-01-27' });
  write('good.md', good);
  write('bad.md', good.replace('title:', 'titel:'));
  writeFileSync(join(project, 'content/articles/.hidden.md'), good);
  // With VITEST set, Astro's server shows no pages.
  const env = { ...process.env, VITEST: undefined };
  const server = fork(resolve('tests/bench/serve-drafts.ts'), { cwd: project, env, silent: true });
  onTestFinished(async () => {
    if (server.kill()) await once(server, 'exit');
    rmSync(project, { recursive: true });
  });
  const [port] = (await once(server, 'message')) as [number];
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  await expect.poll(() => status('/articles/good/'), PATIENT).toBe(200);
  expect(await status('/articles/bad/')).toBe(404);
  expect(await status('/articles/.hidden/')).toBe(404);
  write('bad.md', good);
  await expect.poll(() => status('/articles/bad/'), PATIENT).toBe(200);
  write('bad.md', good.replace('title:', 'titel:'));
  renameSync(join(project, 'content/articles/good.md'), join(project, 'content/articles/good.mdx'));
  await setTimeout(1000);
  expect(await status('/articles/good/')).toBe(200);
  expect(server.exitCode).toBeNull();
});
