import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCopy } from '../helpers/build-copy.ts';
import { articles, buildReference, env, folder, newProject, removeProjects, siteIn } from './build-projects.ts';

let reference: ReadonlyMap<string, string>;
let root: string;
let count = 0;

beforeAll(() => {
  reference = buildReference();
});

beforeEach(() => {
  root = newProject(`project-${count++}`);
});

afterAll(removeProjects);

describe('the site is the same', () => {
  test('without git and network', () => {
    const noNetwork = `
      import { Socket } from 'node:net';
      Socket.prototype.connect = () => { throw new Error('network used'); };`;
    const { status, output } = buildCopy(root, articles, { ...env, PATH: '', NODE_OPTIONS: preload(noNetwork) });
    expect(output).not.toContain('network used');
    expect(status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test('in a path with spaces and non-ASCII letters', () => {
    const odd = newProject('mit Leerzeichen & ünïcödé – 日本');
    expect(buildCopy(odd, articles, env).status).toBe(0);
    expect(siteIn(odd)).toEqual(reference);
  });

  test('with Windows line ends', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    for (const file of ['content/authors.yaml', 'content/categories.yaml'])
      writeFileSync(join(root, file), windows(readFileSync(join(root, file), 'utf8')));
    const converted = Object.fromEntries(Object.entries(articles).map(([name, text]) => [name, windows(text)]));
    expect(buildCopy(root, converted, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test('in a folder that is reached by a link', () => {
    const alias = join(folder, 'alias');
    symlinkSync(root, alias, 'junction');
    expect(buildCopy(alias, articles, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });
});

test('a clock in 1970 builds a site without articles, and says why', () => {
  const clock = `
    const Now = Date;
    globalThis.Date = class extends Now {
      constructor(...given) { super(...(given.length > 0 ? given : [0])); }
      static now() { return 0; }
    };`;
  const { status, output } = buildCopy(root, articles, {
    SITE_URL: env.SITE_URL,
    SOURCE_DATE_EPOCH: '',
    NODE_OPTIONS: preload(clock),
  });
  expect(output).toContain('The clock says 1970-01-01: articles of later days are not published.');
  expect(status, output).toBe(0);
  const files = siteIn(root);
  expect(files.has('/index.html')).toBe(true);
  expect([...files.keys()].filter((file) => file.startsWith('/articles/'))).toEqual(['/articles/index.html']);
  // The planner has no guide to link to.
  expect(files.has('/planner/index.html')).toBe(true);
});

/** Makes a Node option that runs code before anything else. */
function preload(code: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}
