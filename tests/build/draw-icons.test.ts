import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifestIcons, touchIcon } from '../../src/features/metadata/icons.ts';
import { drawIcons } from '../../src/build/draw-icons.ts';
import { makeSite } from '../helpers/make-site.ts';
import { readPicture, sizeOf } from '../helpers/read-png.ts';

const { colors } = makeSite();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'icons-'));
  copyFileSync('public/favicon.svg', join(folder, 'favicon.svg'));
  await drawIcons(folder, colors);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([touchIcon, ...manifestIcons])('$path has its size, and a background if it needs one', (icon) => {
  const png = readFileSync(join(folder, icon.path));
  expect(sizeOf(png)).toEqual([icon.size, icon.size]);
  const ground = { own: '#00000000', square: `${colors.icon}ff`, maskable: `${colors.light.text}ff` }[icon.shape];
  expect(readPicture(png).colorAt(0, 0)).toBe(ground);
});

test('favicon.svg is colored', () => {
  const svg = readFileSync(join(folder, 'favicon.svg'), 'utf8');
  expect(svg).toContain(`fill="${colors.icon}"`);
  expect(svg).not.toContain('var(');
});

test('the drawing of a maskable icon is inside the safe zone', () => {
  const { colorAt } = readPicture(readFileSync(join(folder, '/icon-maskable-512.png')));
  const drawn = Array.from({ length: 512 * 512 }, (_, pixel) => [pixel % 512, Math.floor(pixel / 512)] as const)
    .filter(([x, y]) => colorAt(x, y) !== `${colors.light.text}ff`)
    .map(([x, y]) => Math.hypot(x - 255.5, y - 255.5));
  expect(drawn.length).toBeGreaterThan(20_000);
  expect(drawn.reduce((a, b) => Math.max(a, b))).toBeLessThanOrEqual(0.4 * 512);
});

test('favicon.ico has three sizes', () => {
  const ico = readFileSync(join(folder, 'favicon.ico'));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
  const pictures = [0, 1, 2].map((index) => {
    const entry = ico.subarray(6 + 16 * index, 22 + 16 * index);
    const [length, start] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
    return {
      stated: [entry.readUInt8(0), entry.readUInt8(1)],
      png: ico.subarray(start, start + length),
      start,
      length,
    };
  });
  expect(pictures.map(({ stated }) => stated)).toEqual([
    [16, 16],
    [32, 32],
    [48, 48],
  ]);
  expect(pictures.map(({ png }) => sizeOf(png))).toEqual([
    [16, 16],
    [32, 32],
    [48, 48],
  ]);
  const last = pictures.at(-1);
  expect(last && last.start + last.length).toBe(ico.length);
});
