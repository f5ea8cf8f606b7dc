import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colorDrawing, withColors } from '../../src/build/color-tokens.ts';
import { makeSite } from '../helpers/make-site.ts';

const { colors } = makeSite();

test('every color of both themes reaches the style sheet', () => {
  const css = withColors(readFileSync('src/features/frame/tokens.css', 'utf8'), colors);
  expect(css).toContain('--paper: light-dark(#f4f6f8, #0d1114);\n');
  for (const color of [colors.light, colors.dark].flatMap((theme) => Object.values<string>({ ...theme })))
    expect(css).toContain(color);
  expect(css).not.toContain('@site-colors');
});

test('a style sheet without the placeholder is an error', () => {
  expect(() => withColors(':root {}', colors)).toThrow('tokens.css does not contain @site-colors;');
});

test.each([
  ['fill="var(--icon,#f1e9d8)"', 'fill="#e0ecf4"'],
  ['fill="var(--icon)"', 'fill="#e0ecf4"'],
  ['fill="var(--accent, #1c4a92)" stroke="var(--ink)"', 'fill="#0b5d3b" stroke="#101418"'],
  ['fill="#123456"', 'fill="#123456"'],
  ['fill="var(--mine, #123456)"', 'fill="var(--mine, #123456)"'],
])('in a drawing, %s becomes %s', (drawn, colored) => {
  expect(colorDrawing(drawn, colors)).toBe(colored);
});

test("the site's own icon has no color that the owner cannot change", () => {
  const svg = readFileSync('public/favicon.svg', 'utf8');
  const own = [colors.icon, colors.light.stripe, colors.light.secondStripe, colors.light.text];
  expect(new Set(colorDrawing(svg, colors).match(/#[\da-f]{3,8}\b/gu))).toEqual(new Set(own));
});
