import { child } from '../../../lib/browser/dom.ts';
import { isCalendarDate } from '../../../lib/calendar-date.ts';
import { plainText } from '../day-words.ts';
import type { InterviewReading, PlannerState } from '../interview.ts';
import { showWords } from './show-days.ts';

/** Stands for what a browser will not tell: the field is half filled, or holds a day that does not exist. */
const NO_DATE = 'no date';

export type DateField = HTMLInputElement | HTMLSelectElement;

/** The fields that are no longer as the page came: what was entered before the script was there counts. */
export function usedFields(planner: HTMLElement): DateField[] {
  const isUsed = (field: DateField) =>
    field instanceof HTMLSelectElement
      ? field.selectedOptions[0]?.defaultSelected === false
      : field.value !== '' || field.validity.badInput;
  return [...planner.querySelectorAll<DateField>('[name]')].filter(isUsed);
}

/** Puts a state into the fields of a planner, but for some. */
export function fillFields(planner: HTMLElement, state: PlannerState, except: readonly DateField[]): void {
  const { interview = '', kind, promised } = state;
  for (const [name, value] of Object.entries({ interview, kind, promised })) {
    const field = fieldOf(planner, name);
    // Browsers complain of a date that is none.
    if (!except.includes(field)) field.value = field.type === 'date' && !isCalendarDate(value) ? '' : value;
  }
}

/** The state with what stands in a field now; the same one where that is nothing new, or no field of a planner. */
export function takeField(state: PlannerState, field: EventTarget | null): PlannerState {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  if (!isField || field.name === '') return state;
  const value = field.validity.badInput ? NO_DATE : field.value;
  // To pass through an empty field is no mistake.
  const before = state[field.name as keyof PlannerState] ?? '';
  return value === before ? state : { ...state, [field.name]: value };
}

/** Says next to each field what is wrong with it. */
export function showProblems(planner: HTMLElement, problems: InterviewReading['problems']): void {
  for (const [name, problem] of Object.entries(problems)) {
    const field = fieldOf(planner, name);
    const place = child(planner, `#${field.id}-problem`);
    if (place.textContent !== plainText(problem ?? [])) place.replaceChildren(...showWords(problem ?? []));
    if (problem) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

function fieldOf(planner: HTMLElement, name: string): DateField {
  return child(planner, `[name="${name}"]`) as DateField;
}
