import { describe, expect, test } from 'vitest';
import { valueOffsets } from '../../src/check/source/site-file.ts';
import type { Site } from '../../src/site.ts';
import { makeSite } from '../helpers/make-site.ts';
import { reportSite } from './site-report.ts';

const { colors, owner } = makeSite();
const links = (...paths: string[]) => ({ navigation: paths.map((path) => ({ label: 'Link', path })) });

test('a site without mistakes has no findings', async () => {
  expect(await reportSite({})).toEqual([]);
});

describe('navigation', () => {
  test.each([
    ...[
      '/',
      '/articles/',
      '/articles',
      '/articles/a/',
      '/sign-up/',
      '/rss.xml',
      '/templates/?q=thanks',
      '/planner/#Content',
    ],
    ...['https://example.com/', 'http://example.com', 'mailto:me@example.com', 'mailto:me@example.com?subject=Hi'],
    'https://guides.example.com/about/',
  ])('%s is a working link', async (path) => {
    expect(await reportSite(links(path))).toEqual([]);
  });

  test.each([
    ['/planer/', 'There is no page "/planer/" on this site. Did you mean "/planner/"?'],
    ['/articles/a/#nothing', '"/articles/a/" has no heading or template "#nothing".'],
    ['https://guides.example.com/planer/', 'There is no page "/planer/" on this site.'],
    ['planner/', '"planner/" is neither a path of this site nor an address. Did you mean "/planner/"?'],
    ['www.example.com', 'Did you mean "https://www.example.com"?'],
    ['//example.com', 'Did you mean "https://example.com"?'],
    ['https://', '"https://" is neither a path of this site nor an address.'],
    ['https://exa mple.com', 'is neither a path of this site nor an address.'],
    ['mailto:me at example.com', 'is neither a path of this site nor an address.'],
    ['me@example.com', 'Did you mean "mailto:me@example.com"?'],
    ['javascript:alert(1)', 'is neither a path of this site nor an address.'],
    ['/about/ ', 'Did you mean "/about/"?'],
    ['about', 'Did you mean "/about/"?'],
    ['/about\u00A0', '(with a no-break space, U+00A0)'],
    ['HTTPS://example.com', 'Did you mean "https://example.com"?'],
    ['http:/example.com', 'Did you mean "https://example.com"?'],
    ['/templates/#email-x', '"/templates/" has no heading or template "#email-x".'],
    ['/guides/about/', 'Did you mean "/about/"?'],
    ['#top', 'is neither a path of this site nor an address.'],
    ['', '"" is neither a path of this site nor an address. Write a path such as /about/, https://… or mailto:…'],
  ])('%s is a broken link', async (path, sentence) => {
    const [first = '', ...others] = await reportSite(links(path));
    expect(first).toMatch(/^site\/navigation /u);
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });
});

test.each(['', ' ', '\u00A0', '\u200B'])('a link in the navigation without a label: %j', async (label) => {
  expect(await reportSite({ navigation: [{ label, path: '/about/' }] })).toEqual([
    'site/navigation The link to "/about/" has no label. Write the words of the link: label: \'Guides\'',
  ]);
});

test.each([
  ['Company', undefined],
  ['company', 'site/synonyms "[Name]" means "[company]", which is not a shared blank. Did you mean "Company"?'],
  [
    'Company\u00A0',
    '"[Company\u00A0]" (with a no-break space, U+00A0), which is not a shared blank. Did you mean "Company"?',
  ],
  ['Name', 'Use one of these: "Your Name", "Company".'],
  ['', 'Use one of these: "Your Name", "Company".'],
])('a synonym of %j', async (meant, sentence) => {
  const sentences = await reportSite({ synonyms: { 'Moving On': { Name: meant } } });
  expect(sentences).toEqual(sentence === undefined ? [] : [expect.stringContaining(sentence)]);
});

test.each([
  ['interview strategy', 'Did you mean "Interview Strategy"?'],
  ['Interview\u00A0Strategy', '(with a no-break space, U+00A0). Did you mean "Interview Strategy"?'],
  ['constructor', 'There is no category "constructor".'],
])('synonyms of a category that is nearly right: %j', async (category, sentence) => {
  expect(await reportSite({ synonyms: { [category]: { Name: 'Company' } } })).toEqual([
    expect.stringContaining(sentence),
  ]);
});

test.each([
  ['Moving On', []],
  ['Moving Out', ['site/synonyms There is no category "Moving Out". Did you mean "Moving On"?']],
])('synonyms of the category "%s"', async (category, sentences) => {
  expect(await reportSite({ synonyms: { [category]: { Name: 'Company' } } })).toEqual(
    sentences.map((sentence): unknown => expect.stringContaining(sentence)),
  );
});

test.each<[Partial<Site['owner']>, string | undefined]>([
  [{ email: '', corrections: '' }, undefined],
  [{ email: 'a.b+c@mail.example.com' }, undefined],
  [{ corrections: 'https://example.com/issues' }, undefined],
  [{ corrections: 'fix@example.com' }, undefined],
  [
    { email: 'owner at example.com' },
    '"owner at example.com" is not an email address. Did you mean "owner@example.com"?',
  ],
  [{ email: 'owner [at] example [dot] com' }, 'Did you mean "owner@example.com"?'],
  [{ email: 'mailto:owner@example.com' }, 'Did you mean "owner@example.com"?'],
  [{ email: ' owner@example.com' }, 'Did you mean "owner@example.com"?'],
  [{ email: 'owner @example.com' }, 'Did you mean "owner@example.com"?'],
  [{ email: 'Owner <owner@example.com>' }, 'Did you mean "owner@example.com"?'],
  [
    { email: 'owner\u200B@example.com' },
    '(with a zero-width space, U+200B) is not an email address. Did you mean "owner@',
  ],
  [{ email: 'owner@münchen.example' }, 'Did you mean "owner@xn--mnchen-3ya.example"?'],
  [{ email: 'jürgen@example.com' }, 'Write it as in owner@example.com, or leave it empty.'],
  [{ email: 'a@b@example.com' }, 'Write it as in owner@example.com, or leave it empty.'],
  [{ email: 'owner@localhost' }, 'Write it as in owner@example.com, or leave it empty.'],
  [{ email: 'https://example.com/contact' }, 'is not an email address.'],
  [{ corrections: 'example.com/issues' }, '"example.com/issues" is not an email address or a web address.'],
])('owner %o', async (changes, sentence) => {
  expect(await reportSite({ owner: { ...owner, ...changes } })).toEqual(
    sentence === undefined ? [] : [expect.stringMatching(/^site\/address /u)],
  );
  if (sentence !== undefined) expect((await reportSite({ owner: { ...owner, ...changes } }))[0]).toContain(sentence);
});

test.each([
  ['en', []],
  ['pt-BR', []],
  ['zh-Hans', []],
  ['english', ['site/language "english" is not a language tag.']],
  ['en_US', ['site/language "en_US" is not a language tag.']],
  ['', ['site/language "" is not a language tag.']],
])('language %j', async (language, sentences) => {
  const found = (await reportSite({ language })).filter((sentence) => !sentence.startsWith('prose/language'));
  expect(found).toEqual(sentences.map((sentence): unknown => expect.stringContaining(sentence)));
});

describe('colors', () => {
  const light = (changes: Partial<typeof colors.light>) => ({
    colors: { ...colors, light: { ...colors.light, ...changes } },
  });
  const dark = (changes: Partial<typeof colors.dark>) => ({
    colors: { ...colors, dark: { ...colors.dark, ...changes } },
  });

  test.each([
    [
      light({ line: '#fff' }),
      '"#fff" is not a color that this site can use. Write # and six digits or letters a to f: #ffffff',
    ],
    [dark({ line: 'navy' }), '"navy" is not a color'],
    [light({ line: '#12345' }), '"#12345" is not a color'],
    [light({ line: '#1b2230ff' }), '"#1b2230ff" is not a color'],
    [light({ line: 'rgb(0, 0, 0)' }), '"rgb(0, 0, 0)" is not a color'],
    [{ colors: { ...colors, icon: '' } }, '"" is not a color'],
    [
      light({ code: '#bbbbbb' }),
      'In the light theme, "code" (#bbbbbb) on "sheet" (#fdfdfd) has a contrast of 1.88:1. Text needs 4.5:1. Make "code" darker or "sheet" lighter.',
    ],
    [
      dark({ onAccent: '#ffffff' }),
      'In the dark theme, "onAccent" (#ffffff) on "accent" (#8fd6b1) has a contrast of 1.69:1. Text needs 4.5:1. Make "onAccent" lighter or "accent" darker.',
    ],
  ])('%#', async (changes, sentence) => {
    const sentences = await reportSite(changes);
    expect(sentences).toEqual([expect.stringContaining(`site/color ${sentence}`)]);
  });

  test('a border needs less contrast than text', async () => {
    // 3.4:1 on the background.
    expect(await reportSite(light({ border: '#858585' }))).toEqual([]);
    expect(await reportSite(light({ border: '#a0a0a0' }))).toEqual([
      expect.stringContaining(
        '"border" (#a0a0a0) on "background" (#f4f6f8) has a contrast of 2.41:1. The border of a button, field or blank needs 3:1.',
      ),
      expect.stringContaining('"border" (#a0a0a0) on "sheet"'),
      expect.stringContaining('"border" (#a0a0a0) on "highlight"'),
    ]);
  });

  test('decorative lines and stripes need none', async () => {
    expect(await reportSite(light({ line: colors.light.background, secondStripe: colors.light.sheet }))).toEqual([]);
  });
});

describe('positions of settings in the file', () => {
  const source = `// export const site: name: 'no'
export const site: Site = {
  name: 'A, { b: "c" }', // email: 'no'
  owner: {
    /* email: */ email: 'x',
  },
  list: [{ path: '/a/' }, { label: ['x', 'y'], path: '/a/' }],
  'Two Words': { "It's": \`t\` },
  computed: join(['a', 'b'], ', '), last: 1,
};
export const other = { name: 'no' };
`;
  const offsets = valueOffsets(source);
  const found = (key: string) => source.slice(offsets.get(key)).split('\n', 1)[0];

  test.each([
    ['name', `'A, { b: "c" }', // email: 'no'`],
    ['owner/email', `'x',`],
    ['list/0/path', `'/a/' }, { label: ['x', 'y'], path: '/a/' }],`],
    ['list/1/label/1', `'y'], path: '/a/' }],`],
    ['list/1/path', `'/a/' }],`],
    ["Two Words/It's", '`t` },'],
    ['last', '1,'],
  ])('%s', (key, rest) => {
    expect(found(key)).toBe(rest);
  });

  test('a key that does not exist has no position', () => {
    expect(['email', 'list/2', 'other', 'b'].filter((key) => offsets.has(key))).toEqual([]);
    expect(valueOffsets('export default {}').size).toBe(0);
  });
});
