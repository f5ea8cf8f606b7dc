import { expect, test } from 'vitest';
import { exampleLetter } from '../../../src/features/all-templates/example-letter.ts';
import { groupSituations, situationSchema } from '../../../src/features/all-templates/situation.ts';
import { readTemplates } from '../../../src/features/templates/template.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const templates = readTemplates([
  { type: 'heading', depth: 2, text: 'Thanks', slug: 'thanks' },
  {
    type: 'fence',
    language: undefined,
    meta: undefined,
    text: 'Subject: [Position] at [Company]\n\nHi [Name],\n\nI liked [topic: the harbor] and [other: ships].\n\nBest,\n\n[Your Name]',
  },
]).filter((template) => template !== undefined);
const article = makeArticle({ slug: 'a', templates });
const situation = (changes: object) =>
  situationSchema.parse({ says: 'It went well', template: 'a#email-thanks', stage: 'after', ...changes });

test('situations are grouped by stage, in the order of the file, without those whose letter is not published', () => {
  const situations = [
    situation({ says: 'Late', stage: 'leaving' }),
    situation({}),
    situation({ says: 'It went badly' }),
    situation({ template: 'a#email-gone', stage: 'offer' }),
    situation({ template: 'gone#email-thanks', stage: 'before' }),
  ];
  expect(groupSituations(situations, [article])).toEqual([
    {
      stage: 'after',
      label: 'After the interview',
      links: [
        { says: 'It went well', path: '/articles/a/?fill#email-thanks' },
        { says: 'It went badly', path: '/articles/a/?fill#email-thanks' },
      ],
    },
    {
      stage: 'leaving',
      label: 'Leaving a job',
      links: [{ says: 'Late', path: '/articles/a/?fill#email-thanks' }],
    },
  ]);
});

test('the example fills in names that have a value, and types half of the first free text', () => {
  const [template] = templates;
  if (!template) throw new Error('There is no template.');
  const values = { Company: 'Acme', 'Interviewer Name': 'Kim' };
  const { subject, paragraphs, blanks, left } = exampleLetter(template, values, { Name: 'Interviewer Name' });
  const show = (pieces: typeof subject) =>
    pieces.map(({ text, state }) => (state === 'text' ? text : `<${state} ${text}>`)).join('');
  expect(show(subject)).toBe('<blank [Position]> at <filled Acme>');
  expect(paragraphs.map(show)).toEqual([
    'Hi <filled Kim>,',
    'I liked <typing the h> and <blank [other: ships]>.',
    'Best,',
  ]);
  expect([blanks, left]).toEqual([6, 3]);
});
