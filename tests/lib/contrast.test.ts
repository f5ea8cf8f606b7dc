import { expect, test } from 'vitest';
import { contrastRatio, isHexColor } from '../../src/lib/contrast.ts';

// Figures of https://webaim.org/resources/contrastchecker/, which cuts them off after two digits.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.47],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
  ['#FF0000', '#000000', 5.25],
])('%s and %s: %d', (first, second, ratio) => {
  expect(Math.floor(contrastRatio(first, second) * 100) / 100).toBe(ratio);
  expect(contrastRatio(second, first)).toBe(contrastRatio(first, second));
});

test.each([
  ['#1b2230', true],
  ['#1B2230', true],
  ['#fff', false],
  ['1b2230', false],
  ['#1b223g', false],
  ['#1b2230ff', false],
  ['white', false],
  ['', false],
])('%j is a color: %s', (color, isColor) => {
  expect(isHexColor(color)).toBe(isColor);
});
