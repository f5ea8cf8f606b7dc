import { child } from '../../../lib/browser/dom.ts';
import { isCalendarDate } from '../../../lib/calendar-date.ts';
import { plainText } from '../day-words.ts';
import type { InterviewReading, PlannerState } from '../interview.ts';
import { type PlannerField, plannerFields } from '../planner-values.ts';
import { toNodes } from './planner-timeline.ts';

/** Value of a date field that is half filled or has a day that does not exist. Browsers report it as empty. */
const NO_DATE = 'no date';

export type DateField = HTMLInputElement | HTMLSelectElement;

/** Finds the fields that were changed before the script arrived. */
export function usedFields(planner: HTMLElement): DateField[] {
  const isUsed = (field: DateField) =>
    field instanceof HTMLSelectElement
      ? field.selectedOptions[0]?.defaultSelected === false
      : field.value !== '' || field.validity.badInput;
  return [...planner.querySelectorAll<DateField>('[name]')].filter(isUsed);
}

/** Copies a state into the fields of a planner, except for some, and for a date that is half typed. */
export function fillFields(planner: HTMLElement, state: PlannerState, except: readonly DateField[] = []): void {
  for (const name of plannerFields) {
    const field = fieldOf(planner, name);
    const value = state[name] ?? '';
    if (except.includes(field) || (value === NO_DATE && field.validity.badInput)) continue;
    // Browsers log a warning if a date field gets an invalid date.
    const shown = field.type === 'date' && !isCalendarDate(value) ? '' : value;
    if (field.value === shown && !field.validity.badInput) continue;
    field.value = shown;
    // The parts of a date move inside its field when it is filled in. In a new field they are where they belong at once.
    if (field !== document.activeElement) field.replaceWith(copyField(field));
  }
}

/** Copies a field with its value, which `cloneNode` leaves out in selects. */
function copyField(field: DateField): DateField {
  const copy = field.cloneNode(true) as DateField;
  copy.value = field.value;
  return copy;
}

/** Marks the fields whose values are from an earlier visit. */
export function markEarlier(planner: HTMLElement, isEarlier: (field: PlannerField) => boolean): void {
  for (const name of plannerFields) fieldOf(planner, name).classList.toggle('earlier', isEarlier(name));
}

/** Adds the value of a field to the state. Returns the same object if the value is not new or not from a planner field. */
export function takeField(state: PlannerState, field: EventTarget | null): PlannerState {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  if (!isField || field.name === '') return state;
  const value = field.validity.badInput ? NO_DATE : field.value;
  // Passing through an empty field is not an error.
  const before = state[field.name as keyof PlannerState] ?? '';
  return value === before ? state : { ...state, [field.name]: value };
}

/** Shows problems next to their fields. */
export function showProblems(planner: HTMLElement, problems: InterviewReading['problems']): void {
  for (const [name, problem] of Object.entries(problems)) {
    const field = fieldOf(planner, name);
    const place = child(planner, `#${field.id}-problem`);
    if (place.textContent !== plainText(problem ?? [])) place.replaceChildren(...toNodes(problem ?? []));
    if (problem) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

function fieldOf(planner: HTMLElement, name: string): DateField {
  return child(planner, `[name="${name}"]`) as DateField;
}
