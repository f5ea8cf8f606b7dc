import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readDeployment } from '../../src/deployment.ts';
import { ARTICLE_FOLDER, slugOf } from '../../src/features/articles/article-file.ts';
import { listArticleFolder, readPublishedFiles } from '../../src/library/article-files.ts';
import { measureReadability } from '../helpers/readability.ts';

/** Editorial promise: largest share of sentences of six words or fewer, in percent. */
const MOST_SHORT = 15;
/** Editorial promise: range of the Flesch-Kincaid grade. */
const GRADE = { lowest: 5, highest: 8 };

const { articles: names } = await listArticleFolder('.');
const { today } = readDeployment(process.env, new Date());
const published = new Set((await readPublishedFiles('.', today)).map(({ slug }) => slug));
const guides = names
  .filter((name) => published.has(slugOf(name)))
  .map((name) => {
    const file = `${ARTICLE_FOLDER}/${name}`;
    const measures = measureReadability(readFileSync(file, 'utf8'), name.endsWith('.mdx') ? 'mdx' : 'md');
    // Rounded as printed, so that no guide fails with a grade of 5.0.
    return {
      file,
      ...measures,
      shortPercent: Math.round(measures.shortShare * 100),
      grade: Math.round(measures.grade * 10) / 10,
    };
  });

afterAll(() => {
  const rows = guides.map(({ file, wordsPerSentence, shortPercent, grade }) =>
    [wordsPerSentence.toFixed(1), `${shortPercent}%`, grade.toFixed(1), file].join('\t'),
  );
  console.log(['Words per sentence, short sentences, grade:', ...rows].join('\n'));
});

describe.each(guides)('$file', ({ file, short, shortPercent, grade }) => {
  test(`at most ${MOST_SHORT}% of the sentences are short`, () => {
    const advice = `${shortPercent}% of the sentences in ${file} have six words or fewer. Join some of them to their neighbors with "so", "because" or "which":\n${short.join('\n')}\n`;
    expect(shortPercent, advice).toBeLessThanOrEqual(MOST_SHORT);
  });

  test(`the grade is between ${GRADE.lowest} and ${GRADE.highest}`, () => {
    const measured = `The Flesch-Kincaid grade of ${file} is ${grade}.`;
    const tooEasy = `${measured} Readers have to connect many small sentences: join some of them.`;
    expect(grade, tooEasy).toBeGreaterThanOrEqual(GRADE.lowest);
    const tooHard = `${measured} Split the longest sentences, and replace long words with everyday ones.`;
    expect(grade, tooHard).toBeLessThanOrEqual(GRADE.highest);
  });
});

test('only prose is measured', () => {
  const text = [
    '## A heading',
    '**A label.** It takes two minutes,[^note] so do it [today](/).',
    '- A list counts.\n- [ ] A task does not.',
    '| A table |\n| --- |\n| Not this |',
    '```\nSubject: A template\n\nNot this.\n```',
    '[^note]: A footnote.',
  ].join('\n\n');
  const { short, shortShare, wordsPerSentence } = measureReadability(text, 'md');
  expect({ short, shortShare, wordsPerSentence }).toEqual({
    short: ['A list counts.'],
    shortShare: 0.5,
    wordsPerSentence: 5.5,
  });
});
