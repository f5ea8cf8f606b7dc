import { beforeAll, describe, expect, test } from 'vitest';
import { drawCard } from '../../../src/build/cards/draw-card.ts';
import type { Card } from '../../../src/features/metadata/social-card.ts';
import { makeSite } from '../../helpers/make-site.ts';
import { readPicture, sizeOf, type Area } from '../../helpers/read-png.ts';

const site = makeSite();
const colors = site.colors.light;
const draw = (title: string, category: string | undefined = 'Interview Strategy') =>
  drawCard({ category, title }, site);

/** The sheet below the airmail edge, and the area within its margins. */
const SHEET: Area = { left: 46, right: 1154, top: 64, bottom: 628 };
const TITLE: Area = { left: 110, right: 1090, top: 170, bottom: 520 };
const SIGNATURE: Area = { left: 110, right: 1090, top: 540, bottom: 590 };

const titles: [name: string, title: string][] = [
  ['a title', 'How to Follow Up After an Interview (With Email Templates)'],
  ['one letter', 'I'],
  ['quotes and markup', `</title><script>alert("1")</script> & 'quoted' {x} &amp;`],
  ['200 narrow characters', 'i'.repeat(200)],
  ['200 wide characters', 'W'.repeat(200)],
  ['200 characters in words', 'What to say and when '.repeat(10).slice(0, 200)],
  ['wide letters in words', 'WWWWWWWW '.repeat(22)],
  ['an address', 'https://www.example.com/a/very/long/path/without/any/space?and=query&parameters=yes'],
  ['the alphabets of Europe', 'Žluťoučký kůň, Ωμέγα, Кириллица, Tiếng Việt'],
  ['combining accents', 'Ru\u0308ckmeldung'],
  ['piled accents', `Z${'\u0338\u0322\u0311'.repeat(30)}algo`],
  ['emoji among words', 'Thanks 😀 👩‍👩‍👧 → a lot'],
  ['emoji alone', '😀😀😀'],
  ['right to left', 'كيف تقبل عرض عمل بعد المقابلة'],
  ['both directions', 'Say \u202Eشكرا\u202C twice'],
  ['Japanese', '面接の後にお礼のメールを書く方法'],
  ['control characters', 'a\u0000b\u0007c\u200Bd\u2028e'],
];

const cards: [name: string, card: Card, siteName: string][] = [
  ...titles.map(([name, title]): [string, Card, string] => [
    name,
    { category: 'Interview Strategy', title },
    site.name,
  ]),
  ['a long category', { category: 'Networking and more '.repeat(10), title: 'W'.repeat(200) }, site.name],
  ['a long site name', { category: undefined, title: 'W'.repeat(200) }, 'Reherse'.repeat(30)],
];

describe.each(cards)('%s', (_, card, siteName) => {
  let png: Buffer;
  let countMarks: (area: Area) => number;
  beforeAll(async () => {
    png = await drawCard(card, { ...site, name: siteName });
    const { countUnlike } = readPicture(png);
    countMarks = (area) => countUnlike(`${colors.sheet}ff`, area);
  });

  test('has the size for link previews, and a small file', () => {
    expect(sizeOf(png)).toEqual([1200, 675]);
    expect(png.length).toBeLessThan(100_000);
  });

  test('stays within the margins', () => {
    expect(countMarks({ ...SHEET, right: TITLE.left }), 'left margin').toBe(0);
    expect(countMarks({ ...SHEET, left: TITLE.right }), 'right margin').toBe(0);
    expect(countMarks({ ...SHEET, top: TITLE.bottom, bottom: SIGNATURE.top }), 'above the signature').toBe(0);
    expect(countMarks({ ...SHEET, top: SIGNATURE.bottom }), 'below the signature').toBe(0);
  });

  test('has text', () => {
    expect(countMarks(TITLE), 'title').toBeGreaterThan(300);
    expect(countMarks(SIGNATURE), 'signature').toBeGreaterThan(1000);
  });
});

test('the sheet lies on paper, with the airmail edge above', async () => {
  const { colorAt, countUnlike } = readPicture(await draw('A title'));
  expect(countUnlike(`${colors.background}ff`, { left: 0, right: 1200, top: 0, bottom: 44 })).toBe(0);
  expect(countUnlike(`${colors.background}ff`, { left: 0, right: 44, top: 0, bottom: 675 })).toBe(0);
  const edge = new Set(Array.from({ length: 1100 }, (_, x) => colorAt(50 + x, 54)));
  expect(edge).toContain(`${colors.stripe}ff`);
  expect(edge).toContain(`${colors.secondStripe}ff`);
});

test('the same card is drawn the same each time', async () => {
  expect(await draw('Twice 😀')).toEqual(await draw('Twice 😀'));
});

describe('characters that the fonts lack', () => {
  test.each([
    ['an emoji is left out', 'Thanks 😀 a lot', 'Thanks a lot'],
    ['a symbol is left out', 'From A ☞ B', 'From A B'],
    ['an accent that does not combine is left out', 'Za\u0338lgo', 'Zalgo'],
    ['a combining accent and its letter become one character', 'Ru\u0308ck', 'Rück'],
    ['a title in another script is replaced by the tagline', '面接の後に', site.tagline],
    ['a title with one word in another script is replaced by the tagline', 'Say شكرا twice', site.tagline],
    ['a title of emoji only is replaced by the tagline', '😀😀', site.tagline],
  ])('%s', async (_, title, drawn) => {
    expect(await draw(title)).toEqual(await draw(drawn));
  });

  test('a category in another script is left out', async () => {
    expect(await draw('Thanks', '面接')).toEqual(await drawCard({ category: undefined, title: 'Thanks' }, site));
  });
});
