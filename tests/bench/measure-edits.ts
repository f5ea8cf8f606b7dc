import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { slugOf } from './generate-articles.ts';

const EDITS = 5;

/**
 * Measures the milliseconds from saving a file to the response that shows the change, in `npm run dev`: the median of
 * five edits. Requests the page in a loop, like a browser that hears of the change at once.
 */
export async function measureEdits(project: string): Promise<number> {
  const server = fork(resolve('tests/bench/serve-drafts.ts'), { cwd: project, silent: true });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const page = async () => (await fetch(`http://127.0.0.1:${port}/articles/${slugOf(1)}/`)).text();
    await page();
    const times: number[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      const sentence = `This is edit number ${edit}.`;
      const saved = performance.now();
      appendFileSync(join(project, 'content/articles', `${slugOf(1)}.md`), `\n${sentence}\n`);
      while (!(await page()).includes(sentence));
      times.push(performance.now() - saved);
    }
    return times.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0;
  } finally {
    server.kill();
  }
}
