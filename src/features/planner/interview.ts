import { isCalendarDate } from '../../lib/calendar-date.ts';
import { interviewKinds, usualKind, type InterviewKind } from './follow-up.ts';

/** What the planner's address carries: as it was typed, right or wrong. Names are never in it. */
export interface PlannerState {
  /** Undefined as long as nothing has been said. */
  readonly interview: string | undefined;
  readonly kind: InterviewKind;
  /** Empty where none was promised. */
  readonly promised: string;
}

/** Reads the query of an address. An unknown kind counts as the usual one. */
export function parsePlannerState(query: string): PlannerState {
  const parameters = new URLSearchParams(query);
  return {
    interview: parameters.get('interview') ?? undefined,
    kind: interviewKinds.find((kind) => kind === parameters.get('kind')) ?? usualKind,
    promised: parameters.get('promised') ?? '',
  };
}

/**
 * Puts a state into the query of an address: the inverse of parsePlannerState. What is no date and what is usual are left
 * out; parameters of others stay.
 */
export function printPlannerState({ interview = '', kind, promised }: PlannerState, query: string): string {
  const parameters = new URLSearchParams(query);
  const write = (name: keyof PlannerState, value: string, isWorthIt: boolean) => {
    if (isWorthIt) parameters.set(name, value);
    else parameters.delete(name);
  };
  write('interview', interview, isCalendarDate(interview));
  write('kind', kind, kind !== usualKind);
  write('promised', promised, isCalendarDate(promised));
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
}
