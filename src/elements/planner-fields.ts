import type { PlannerState } from '../domain/planner-state.ts';
import type { InterviewReading } from '../domain/read-interview.ts';
import { plainText } from '../domain/words.ts';
import { child } from './child.ts';
import { showWords } from './show-words.ts';

/** Stands for what a browser will not tell: the field is half filled, or holds a day that does not exist. */
const NO_DATE = 'no date';

/** Puts a state into the fields of a planner. */
export function fillFields(planner: HTMLElement, { interview = '', kind, promised }: PlannerState): void {
  for (const [name, value] of Object.entries({ interview, kind, promised })) fieldOf(planner, name).value = value;
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

function fieldOf(planner: HTMLElement, name: string): HTMLInputElement | HTMLSelectElement {
  return child(planner, `[name="${name}"]`) as HTMLInputElement | HTMLSelectElement;
}
