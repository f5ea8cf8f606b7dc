import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date.ts';
import type { Values } from '../templates/fill.ts';
import { plannerKeys } from '../templates/interview-dates.ts';
import { type DoneDays, interviewKinds, type StepId, stepIds, usualKind } from './follow-up.ts';
import type { PlannerState } from './interview.ts';

export type PlannerField = keyof PlannerState;
export const plannerFields = Object.keys(plannerKeys) as readonly PlannerField[];

/** Makes the key of the day on which the reader has ticked off a message, among the values of an application. */
export const doneKey = (id: StepId): string => `planner/done/${id}`;

/** Reads the planner's fields from the values of an application. */
export function readPlannerValues(values: Values): PlannerState {
  const kept = values.get(plannerKeys.kind);
  return {
    interview: values.get(plannerKeys.interview),
    kind: interviewKinds.find((kind) => kind === kept) ?? usualKind,
    promised: values.get(plannerKeys.promised) ?? '',
  };
}

/** The inverse of readPlannerValues, for some fields. Leaves out what is not a date and must not replace one. */
export function printPlannerValues(
  state: PlannerState,
  fields: readonly PlannerField[],
): [key: string, value: string][] {
  const { interview = '', kind, promised } = state;
  const printed = { interview, kind: kind === usualKind ? '' : kind, promised };
  return fields
    .filter((field) => field === 'kind' || printed[field] === '' || isCalendarDate(printed[field]))
    .map((field) => [plannerKeys[field], printed[field]]);
}

/** Tells whether two states show the same in every field. */
export function isSameState(a: PlannerState, b: PlannerState): boolean {
  return plannerFields.every((field) => (a[field] ?? '') === (b[field] ?? ''));
}

/** Reads what the reader has ticked off. Ticks from before the interview belong to an earlier one. */
export function readDoneDays(values: Values, interview: CalendarDate): DoneDays {
  const days = stepIds.flatMap((id) => {
    const day = values.get(doneKey(id)) ?? '';
    return isCalendarDate(day) && day >= interview ? [[id, day] as const] : [];
  });
  return Object.fromEntries(days);
}
