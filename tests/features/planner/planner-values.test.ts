import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interviewKinds } from '../../../src/features/planner/follow-up.ts';
import type { PlannerState } from '../../../src/features/planner/interview.ts';
import {
  isSameState,
  plannerFields,
  printPlannerValues,
  readDoneDays,
  readPlannerValues,
} from '../../../src/features/planner/planner-values.ts';
import { addDays } from '../../../src/lib/calendar-date.ts';

const usual: PlannerState = { interview: '2026-03-12', kind: 'interview', promised: '' };

test.each([
  [{}, { interview: undefined, kind: 'interview', promised: '' }],
  [{ interview: '2026-03-12', kind: 'final-round', promised: '2026-03-20' }, undefined],
  [{ kind: 'brunch' }, { interview: undefined, kind: 'interview', promised: '' }],
  [{ kind: 'constructor' }, { interview: undefined, kind: 'interview', promised: '' }],
])('reads %j', (values, state) => {
  const stored = new Map(Object.entries(values).map(([field, value]) => [`planner/${field}`, value]));
  expect(readPlannerValues(stored)).toEqual(state ?? values);
});

test('reads back what it has printed', () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1990-01-01', days));
  const states = fc.record({
    interview: fc.option(day, { nil: undefined }),
    kind: fc.constantFrom(...interviewKinds),
    promised: fc.oneof(day, fc.constant('')),
  });
  fc.assert(
    fc.property(states, (state) => {
      const stored = new Map(printPlannerValues(state, plannerFields).filter(([, value]) => value !== ''));
      expect(readPlannerValues(stored)).toEqual(state);
    }),
  );
});

test('a text that is not a date replaces no date, and an emptied field deletes one', () => {
  expect(printPlannerValues({ ...usual, interview: 'no date' }, plannerFields)).toEqual([
    ['planner/kind', ''],
    ['planner/promised', ''],
  ]);
  expect(printPlannerValues({ ...usual, interview: '' }, ['interview'])).toEqual([['planner/interview', '']]);
});

test('an empty field is the same as one that was never filled in', () => {
  expect(isSameState({ ...usual, interview: '' }, { ...usual, interview: undefined })).toBe(true);
  expect(isSameState(usual, { ...usual, kind: 'final-round' })).toBe(false);
});

test('reads ticks from the day of the interview on', () => {
  const values = new Map([
    ['planner/done/thank-you', '2026-03-12'],
    ['planner/done/check-in', '2026-03-11'],
    ['planner/done/last-follow-up', 'soon'],
  ]);
  expect(readDoneDays(values, '2026-03-12')).toEqual({ 'thank-you': '2026-03-12' });
});
