import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPictureFile, readPictureHead } from '../../src/library/picture-files.ts';
import { createImages } from '../../src/library/published-pictures.ts';
import { createUrls } from '../../src/paths.ts';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
const svg = (attributes: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`;
const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6ea5' } });

function add(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

beforeAll(async () => {
  add('content/articles/desk.png', await solid(40, 30).png().toBuffer());
  add('content/articles/images/my desk.jpg', await solid(1300, 650).jpeg().toBuffer());
  add('content/articles/a%b.svg', svg('viewBox="0 0 10 20"'));
  // As macOS spells it.
  add('content/articles/cafe\u0301.svg', svg('width="10.4" height="20.6"'));
  add('content/pics/lamp.webp', await solid(700, 70).webp().toBuffer());
  add('public/sign, old.svg', svg('viewBox="0 0 1 1"'));
  add('public/photo.jpg', await solid(2000, 1000).jpeg().toBuffer());
  add('src/secret.png', '');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['desk.png', 'content/articles/desk.png'],
  ['./desk.png', 'content/articles/desk.png'],
  ['./images/.././desk.png?a=b#c', 'content/articles/desk.png'],
  ['images/my%20desk.jpg', 'content/articles/images/my desk.jpg'],
  ['images/my desk.jpg', 'content/articles/images/my desk.jpg'],
  [String.raw`images\my desk.jpg`, 'content/articles/images/my desk.jpg'],
  ['a%b.svg', 'content/articles/a%b.svg'],
  ['a%25b.svg', 'content/articles/a%b.svg'],
  ['caf\u00E9.svg', 'content/articles/cafe\u0301.svg'],
  ['cafe\u0301.svg', 'content/articles/cafe\u0301.svg'],
  ['caf%C3%A9.svg', 'content/articles/cafe\u0301.svg'],
  ['../pics/lamp.webp', 'content/pics/lamp.webp'],
  ['/sign,%20old.svg', 'public/sign, old.svg'],
  ['../../public/photo.jpg', 'public/photo.jpg'],
])('%j is the file %j', (href, file) => {
  expect(findPictureFile(root, href)).toEqual({ file });
});

test.each([
  ['https://example.com/desk.png', 'other-site'],
  ['//example.com/desk.png', 'other-site'],
  ['HTTP://example.com/desk.png', 'other-site'],
  ['C:/desk.png', 'other-site'],
  ['../../../../../etc/passwd', 'outside'],
  ['/../../etc/passwd', 'outside'],
  ['/%2e%2e/src/secret.png', 'outside'],
  [String.raw`..\..\src\secret.png`, 'outside'],
  ['../../src/secret.png', 'outside'],
  ['Desk.png', 'missing'],
  ['desk.png/desk.png', 'missing'],
  ['/desk.png', 'missing'],
  ['desk.png%00', 'missing'],
])('%j does not lead to a picture: %s', (href, problem) => {
  expect(findPictureFile(root, href)).toMatchObject({ problem });
});

test.each([
  ['dsek.png', 'desk.png'],
  ['./DESK.PNG', './desk.png'],
  ['images/my-desk.jpg', 'images/my%20desk.jpg'],
  ['lamp.webp', undefined],
])('for %j, the similar file is %j', (href, meant) => {
  expect(findPictureFile(root, href)).toMatchObject({ meant });
});

test.each([
  ['an SVG without a size', svg(''), { type: 'svg', width: 300, height: 150 }],
  [
    'one with a declaration and a comment',
    `<?xml version="1.0"?>\n<!-- a -->\n${svg('viewBox="0 0 4 2"')}`,
    { width: 4, height: 2 },
  ],
  ['text', 'This is text.', undefined],
  ['nothing', '', undefined],
  ['a page', '<!doctype html><title>svg</title>', undefined],
])('%s: %s', (_, text, expected) => {
  const head = readPictureHead(new TextEncoder().encode(text));
  if (expected) expect(head).toMatchObject(expected);
  else expect(head).toBeUndefined();
});

test('a photo that has to be turned has the size that readers see', async () => {
  const bytes = await solid(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(readPictureHead(bytes)).toEqual({ type: 'jpg', width: 20, height: 40 });
});

const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });
const attributes = createImages(root, urls);

test('a small picture is published as it is, under a name that follows from its content', () => {
  expect(attributes('./desk.png')).toEqual({
    src: expect.stringMatching(/^\/guides\/_astro\/desk\.[\da-f]{10}\.png$/u) as string,
    width: 40,
    height: 30,
  });
});

test('a picture in public/ keeps its address', () => {
  expect(attributes('/sign, old.svg')).toEqual({ src: '/guides/sign%2C%20old.svg', width: 1, height: 1 });
  const { src, srcset, width } = attributes('/photo.jpg');
  expect([src, width]).toEqual(['/guides/photo.jpg', 2000]);
  expect(srcset).toMatch(
    /^\/guides\/_astro\/photo\.\w+\.640\.webp 640w, \/guides\/_astro\/photo\.\w+\.1280\.webp 1280w$/u,
  );
});

test('a large picture has copies of the widths that screens need', () => {
  expect(attributes('../pics/lamp.webp').srcset).toMatch(/\.640\.webp 640w, \S+\/lamp\.\w+\.webp 700w$/u);
  expect(attributes('images/my desk.jpg').src).toMatch(/\/my-desk\.\w+\.1280\.webp$/u);
});

test('an address without a picture stays, encoded', () => {
  expect(attributes('/gone.png')).toEqual({ src: '/guides/gone.png' });
  expect(attributes('a b%.png')).toEqual({ src: 'a%20b%25.png' });
});
