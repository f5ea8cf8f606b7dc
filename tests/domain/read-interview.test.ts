import { expect, test } from 'vitest';
import { askForDates } from '../../src/features/planner/follow-up-summary.ts';
import type { PlannerState } from '../../src/features/planner/interview.ts';
import { readInterview } from '../../src/features/planner/read-interview.ts';
import { plainText } from '../../src/features/planner/day-words.ts';

const TODAY = '2026-03-10';
const usual: PlannerState = { interview: '2026-03-12', kind: 'interview', promised: '' };

test.each([
  [{}, { date: '2026-03-12', kind: 'interview', promised: undefined }],
  [{ promised: '2026-03-12' }, { date: '2026-03-12', kind: 'interview', promised: '2026-03-12' }],
  [{ interview: '2016-01-01' }, { date: '2016-01-01', kind: 'interview', promised: undefined }],
  [
    { interview: '2036-12-31', kind: 'final-round' },
    { date: '2036-12-31', kind: 'final-round', promised: undefined },
  ],
] as const)('%j can be planned', (given, interview) => {
  const reading = readInterview({ ...usual, ...given }, TODAY);
  expect(reading).toEqual({ interview, problems: { interview: undefined, promised: undefined } });
});

test.each([
  [{ interview: '' }],
  [{ interview: '2026-02-31' }],
  [{ interview: '2025-02-29' }],
  [{ interview: 'no date' }],
  [{ interview: '0001-01-01' }],
  [{ interview: '9999-12-31' }],
  [{ interview: '2015-12-31' }],
  [{ promised: '2026-03-11' }],
  [{ promised: '2026-02-31' }],
  [{ promised: '9999-12-31' }],
  [{ interview: '', promised: '2026-03-11' }],
  [{ interview: '2026-02-31', promised: '0001-01-01' }],
])('%j gets a sentence', (given) => {
  const { interview, problems } = readInterview({ ...usual, ...given }, TODAY);
  expect(interview).toBeUndefined();
  expect({
    interview: problems.interview && plainText(problems.interview),
    promised: problems.promised && plainText(problems.promised),
    answer: plainText(askForDates(problems)),
  }).toMatchSnapshot();
});

test('nobody is blamed for what they have not come to yet', () => {
  const { interview, problems } = readInterview({ ...usual, interview: undefined, promised: '2026-03-20' }, TODAY);
  expect(interview).toBeUndefined();
  expect(problems).toEqual({ interview: undefined, promised: undefined });
  expect(plainText(askForDates(problems))).toBe('Enter the interview date, and you see what to send when.');
});
