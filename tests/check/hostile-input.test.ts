import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeArticle } from '../../src/check/analysis/analyze-article.ts';
import { goodArticle } from './content-copy.ts';

const known = { categories: ['Interview Strategy'], authors: ['Reherse Team'] };
const encode = (text: string) => new TextEncoder().encode(text);

async function check(name: string, bytes: Uint8Array) {
  const { findings } = await analyzeArticle({ name, bytes }, known);
  return findings;
}

const withBody = (body: string) => goodArticle.replace('Say thanks.', () => body);
const withField = (field: string) => goodArticle.replace('---\n', () => `---\n${field}\n`);

const BROKEN: Readonly<Record<string, readonly [bytes: Uint8Array, rule: string]>> = {
  empty: [new Uint8Array(), 'frontmatter/missing'],
  'spaces only': [encode(' \n\t\n'), 'frontmatter/missing'],
  binary: [Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 'file/unreadable'],
  'UTF-16': [new Uint8Array(Buffer.from(`\uFEFF${goodArticle}`, 'utf16le')), 'file/unreadable'],
  'invalid UTF-8': [Uint8Array.from([...encode(goodArticle), 0xe9, 0x0a]), 'file/encoding'],
  'byte order mark': [encode(`\uFEFF${goodArticle}`), 'file/byte-order-mark'],
  '5 MB': [encode(goodArticle.padEnd(5_000_000, 'Say thanks. ')), 'file/size'],
  'no frontmatter': [encode('Say thanks.\n'), 'frontmatter/missing'],
  'frontmatter that is not closed': [encode(goodArticle.replace('---\n\n', '')), 'frontmatter/missing'],
  'unclosed fence': [encode(withBody('```\nSubject: A\n\nB')), 'markdown/unclosed-fence'],
  'tab in frontmatter': [encode(withField('\tdraft: true')), 'frontmatter/yaml'],
  'YAML bomb': [
    encode(withField(['a: &a [1]', ...'bcdefghi'.replace(/./gu, (n) => `\n${n}: [*a,*a,*a]`).split('\n')].join('\n'))),
    'frontmatter/yaml',
  ],
  'brackets that exhaust the YAML parser': [encode(withField(`title: ${'['.repeat(100_000)}`)), 'frontmatter/yaml'],
  'lists in lists': [encode(withField(`title: ${'- '.repeat(50_000)}`)), 'frontmatter/yaml'],
  'quotes in quotes in quotes': [encode(withBody('>'.repeat(100_000))), 'markdown/nesting'],
  'lists in lists in Markdown': [encode(withBody('- '.repeat(10_000))), 'markdown/nesting'],
};

test.each(Object.entries(BROKEN))('%s gets a clear finding', async (_, [bytes, rule]) => {
  const findings = await check('a.md', bytes);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

test('line ends of Windows and old Macs are not mistakes', async () => {
  expect(await check('a.md', encode(goodArticle.replaceAll('\n', '\r\n')))).toEqual([]);
  expect(await check('a.md', encode(goodArticle.replaceAll('\n', '\r')))).toEqual([]);
});

test('long runs of unclosed marks are checked in reasonable time', async () => {
  const marks = ['[', '](', '*a ', '`', '![', '<a ', '[^', '{', '%', '1,', "a'", '\n- ', '\n# a', '|a'];
  for (const unit of [...marks, '<!--', '\n<b>', '</i>', '【', '{{', 'a {', 'to:\n\n\n\n']) {
    for (const body of [unit.repeat(5000), `\`\`\`\nSubject: ${unit.repeat(5000)}\n\`\`\``]) {
      for (const name of ['a.md', 'a.mdx']) {
        const started = performance.now();
        await check(name, encode(withBody(body)));
        expect(performance.now() - started, `${name}: ${unit}`).toBeLessThan(20_000);
      }
    }
  }
}, 240_000);

/** Fragments with a special meaning to one of the parsers. */
const piece = fc.constantFrom(
  ...['---\n', 'title: ', '"', "'", '[', ']', '(', ')', '{', '}', '<', '>', '</b>', '<script>', '<Instead of="', '\n'],
  ...['```', '```email\n', '~~~', 'Subject: ', '#', '# ', '- [ ] ', '[^a]', '[^a]: ', '![', '](', '/articles/a/', '%'],
  ...['*', '&a ', '*a', ': ', '\t', '\r\n', '\0', '\uFEFF', '\uD800', '😀', '|', '\n| - |\n', '80%', 'Research shows '],
);
const pieces = fc.array(piece, { maxLength: 40 }).map((list) => list.join(''));
const text = fc.oneof(
  pieces,
  pieces.map((body) => withBody(body)),
  pieces.map((field) => withField(field)),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('any text gets findings that are all inside the file', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('a.md', 'a.mdx'), async (source, name) => {
      const bytes = encode(source);
      const lines = new TextDecoder().decode(bytes).replace(/\r\n?/gu, '\n').split('\n');
      for (const { line, column, message, hint } of await check(name, bytes)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(message).not.toBe('');
        expect(`${message}${hint}`).not.toMatch(/\p{Cc}|undefined|\[object/u);
      }
    }),
    // The development build of a parser stops at this heading.
    { numRuns: 300, examples: [[withBody('#<script>\n---\n'), 'a.mdx']] },
  );
}, 60_000);

test('any bytes get findings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await check('a.md', bytes)).not.toEqual([]);
    }),
  );
}, 60_000);
