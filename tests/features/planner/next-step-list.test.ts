import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/features/planner/day-words.ts';
import { stepIds } from '../../../src/features/planner/follow-up.ts';
import { type KeptApplication, listNextSteps } from '../../../src/features/planner/next-step-list.ts';
import { addDays } from '../../../src/lib/calendar-date.ts';

const keep = (id: string, values: Readonly<Record<string, string>>, name = id): KeptApplication => ({
  id,
  name,
  values: new Map(Object.entries(values).map(([key, value]) => [`planner/${key}`, value])),
});

// The interview is on Wednesday, November 24. Values, today; sentence.
test.each([
  [{}, '2027-11-20', 'Acme: send the thank-you on Wednesday, November 24'],
  [{}, '2027-11-24', 'Acme: send the thank-you today'],
  [{}, '2027-11-26', 'Acme: send the thank-you today (due on Wednesday, November 24)'],
  [{}, '2027-12-01', 'Acme: check in today'],
  [{}, '2027-12-02', 'Acme: check in today (due on Wednesday, December 1)'],
  [{}, '2027-12-04', 'Acme: check in on Monday, December 6 (due on Wednesday, December 1)'],
  [{ 'done/thank-you': '2027-11-24' }, '2027-11-24', 'Acme: check in on Wednesday, December 1'],
  [{ 'done/thank-you': '2027-11-24', kind: 'final-round' }, '2027-11-25', 'Acme: check in on Wednesday, December 1'],
  [{ 'done/thank-you': '2027-11-24', promised: '2027-11-30' }, '2027-11-25', 'Acme: check in on Friday, December 3'],
  // The last follow-up counts from the day of the check-in, also if the thank-you was never ticked off.
  [{ 'done/check-in': '2027-12-03' }, '2027-12-03', 'Acme: write once more on Friday, December 10'],
  [{ 'done/check-in': '2027-12-04' }, '2027-12-12', 'Acme: write once more tomorrow'],
  [{ 'done/check-in': '2027-12-01' }, '2027-12-09', 'Acme: write once more today (due on Wednesday, December 8)'],
  [{ 'done/last-follow-up': '2027-12-08' }, '2027-12-09', 'Acme: everything is sent'],
  // A tick from before the interview belongs to an earlier one.
  [{ 'done/last-follow-up': '2027-11-23' }, '2027-11-23', 'Acme: send the thank-you tomorrow'],
  [{ 'done/thank-you': 'yes' }, '2027-11-24', 'Acme: send the thank-you today'],
  [{}, '2026-12-31', 'Acme: send the thank-you on Wednesday, November 24, 2027'],
] as const)('%j on %s', (values, today, sentence) => {
  const [entry] = listNextSteps([keep('Acme', { interview: '2027-11-24', ...values })], today);
  expect(plainText(entry?.words ?? [])).toBe(sentence);
});

test('the earliest comes first, finished applications last, applications without a valid date not at all', () => {
  const list = listNextSteps(
    [
      keep('none', {}),
      keep('kind only', { kind: 'final-round' }),
      keep('promised only', { promised: '2027-11-26' }),
      keep('wrong', { interview: '2027-11-31' }),
      keep('promised too early', { interview: '2027-11-24', promised: '2027-11-23' }),
      keep('finished', { interview: '2027-11-01', 'done/last-follow-up': '2027-11-20' }),
      keep('later', { interview: '2027-11-25' }),
      keep('sooner', { interview: '2027-11-24' }),
      keep('newer', { interview: '2027-11-24' }, 'Acme'),
    ],
    '2027-11-20',
  );
  expect(list.map(({ application }) => application.id)).toEqual(['sooner', 'newer', 'later', 'finished']);
});

test('the last tick is named, so that it can be taken back', () => {
  const values = { interview: '2027-11-24', 'done/thank-you': '2027-11-24', 'done/check-in': '2027-12-01' };
  const [entry] = listNextSteps([keep('Acme', values)], '2027-12-02');
  expect(entry?.last?.id).toBe('check-in');
  expect(plainText(entry?.last?.words ?? [])).toBe('Check-in done on Wednesday, December 1');
});

test('ticking off each step leads to the end, whenever it is done', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2027-11-01', days));
  fc.assert(
    fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), (days) => {
      const values: Record<string, string> = { interview: '2027-11-24' };
      for (const today of days.sort()) {
        const [entry] = listNextSteps([keep('Acme', values)], today);
        if (entry?.id === undefined) break;
        values[`done/${entry.id}`] = entry.tick;
        const [after] = listNextSteps([keep('Acme', values)], today);
        expect(after?.last?.id).toBe(entry.id);
        expect(after?.id).toBe(stepIds[stepIds.indexOf(entry.id) + 1]);
      }
      expect(values).toHaveProperty('done/last-follow-up');
    }),
  );
});
