import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { analyzeArticle } from '../../src/check/analysis/analyze-article.ts';
import { markdownOptions } from '../../src/markdown/options.ts';
import { createUrls } from '../../src/paths.ts';
import { goodArticle } from '../check/content-copy.ts';

const LENGTH = 10_000;
/** Times that a hostile line may take, compared to a line of words. A quadratic expression takes hundreds. */
const MOST_TIMES = 60;

const known = { categories: ['Interview Strategy'], authors: ['Reherse Team'] };
const urls = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });
const page = await createSatteriMarkdownProcessor({
  ...markdownOptions({ link: urls.link, synonyms: {}, language: 'en' }),
  syntaxHighlight: false,
});

// Without quotes and full stops: the renderer's own search for curly quotes and ellipses is quadratic in them.
const marks = ['[', '*', '_', '-', ' ', '\t', '\u{A0}', '<', '>', '`', '~', '|', '{', '\\', '#'];
const units = [...marks, '* ', '- ', '| ', '< ', '[ ', '](', '[A] ', '{{', 'a-', '’'];

/** Places in which a line means something else. */
const places: Readonly<Record<string, (line: string) => string>> = {
  'a paragraph': (line) => `a${line}b`,
  'a heading': (line) => `## A${line}b`,
  'a table': (line) => `| a | b |\n| - | - |\n| a${line}b | c |`,
  'a letter': (line) => `\`\`\`\nSubject: A\n\nDear [Name],\n\na${line}b\n\`\`\``,
  'a subject': (line) => `\`\`\`\nSubject: a${line}b\n\nHi\n\`\`\``,
  'a line after a break': (line) => `a\n${line}b\nc`,
};

/** Tries to stay below a limit. A busy machine slows some of them, a quadratic expression all. */
const MOST_TRIES = 5;

/** Milliseconds of processor time, which other programs hardly change. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Checks whether work takes longer than words in every try. Words are measured before each try, so that both are slow on
 * a machine that is busy at that moment.
 */
async function isAlwaysSlow(work: () => Promise<unknown>, words: () => Promise<unknown>): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // The collection of garbage may fall into one of them, but must not raise the limit.
    const quickest = Math.min(await time(words), await time(words), await time(words));
    const limit = MOST_TIMES * Math.max(5, quickest);
    if ((await time(work)) <= limit) return false;
  }
  return true;
}

const steps = {
  check: (body: string) =>
    analyzeArticle(
      { name: 'a.md', bytes: new TextEncoder().encode(goodArticle.replace('Say thanks.', () => body)) },
      known,
    ),
  // What nests too deeply to be rendered is an error of the check.
  page: (body: string) => page.render(body).catch(() => undefined),
};

test.each(Object.entries(places))(
  'a hostile line in %s takes about as long as words',
  async (_, place) => {
    const slow: string[] = [];
    for (const [name, step] of Object.entries(steps)) {
      const words = () => step(place(' word'.repeat(LENGTH / 5)));
      await words();
      for (const unit of units) {
        const body = place(unit.repeat(LENGTH / unit.length));
        if (await isAlwaysSlow(() => step(body), words)) slow.push(`${name}: ${JSON.stringify(unit)}`);
      }
    }
    expect(slow).toEqual([]);
  },
  120_000,
);
