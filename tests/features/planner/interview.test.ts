import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/features/planner/day-words.ts';
import { askForDates } from '../../../src/features/planner/follow-up-words.ts';
import { interviewKinds } from '../../../src/features/planner/follow-up.ts';
import {
  parsePlannerState,
  type PlannerState,
  printPlannerState,
  readInterview,
} from '../../../src/features/planner/interview.ts';
import { addDays } from '../../../src/lib/calendar-date.ts';

test.each([
  ['', { interview: undefined, kind: 'interview', promised: '' }],
  ['?interview=', { interview: '', kind: 'interview', promised: '' }],
  ['?interview=2026-03-12', { interview: '2026-03-12', kind: 'interview', promised: '' }],
  [
    '?interview=2026-03-12&kind=final-round&promised=2026-03-20',
    { interview: '2026-03-12', kind: 'final-round', promised: '2026-03-20' },
  ],
  ['?kind=brunch&interview=soon', { interview: 'soon', kind: 'interview', promised: '' }],
  ['?interview=2026-02-31&interview=2026-03-01', { interview: '2026-02-31', kind: 'interview', promised: '' }],
  ['?%E0%A4%A&&=&interview=%00', { interview: '\0', kind: 'interview', promised: '' }],
])('reads %j', (query, state) => {
  expect(parsePlannerState(query)).toEqual(state);
});

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1990-01-01', days));
const state = fc.record({
  interview: fc.option(day, { nil: undefined }),
  kind: fc.constantFrom(...interviewKinds),
  promised: fc.oneof(day, fc.constant('' as const)),
});

test('reads back what it has printed, for any earlier query', () => {
  fc.assert(
    fc.property(state, fc.webQueryParameters(), (state, query) => {
      const printed = printPlannerState(state, query);
      expect(parsePlannerState(printed)).toEqual(state);
      expect(printPlannerState(state, printed)).toBe(printed);
    }),
  );
});

test('keeps other parameters and drops invalid dates', () => {
  const state = { interview: 'no date', kind: 'phone-screen', promised: '2026-02-31' } as const;
  expect(printPlannerState(state, '?utm=a%20b&interview=2026-03-12&promised=2026-03-13')).toBe(
    '?utm=a+b&kind=phone-screen',
  );
  expect(printPlannerState(parsePlannerState(''), '?kind=final-round')).toBe('');
});

test('reads any address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      expect(interviewKinds).toContain(parsePlannerState(query).kind);
    }),
  );
});

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
] as const)('accepts %j', (given, interview) => {
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
])('explains what is wrong with %j', (given) => {
  const { interview, problems } = readInterview({ ...usual, ...given }, TODAY);
  expect(interview).toBeUndefined();
  expect({
    interview: problems.interview && plainText(problems.interview),
    promised: problems.promised && plainText(problems.promised),
    answer: plainText(askForDates(problems)),
  }).toMatchSnapshot();
});

test('does not complain about a field that the reader has not reached', () => {
  const { interview, problems } = readInterview({ ...usual, interview: undefined, promised: '2026-03-20' }, TODAY);
  expect(interview).toBeUndefined();
  expect(problems).toEqual({ interview: undefined, promised: undefined });
  expect(plainText(askForDates(problems))).toBe('Enter the interview date to see what to send, and when.');
});
