import { describeLength } from '../fill.ts';
import { makeButton } from '../../../lib/browser/controls.ts';
import { copyText } from '../../../lib/browser/copy.ts';
import { child } from '../../../lib/browser/dom.ts';
import type { Part, TemplateModel } from './template-model.ts';

/** Actions whose code is fetched on first use. */
interface Actions {
  /** Opens the form at the first of these keys, or else at the first empty field. */
  readonly fillIn: (keys?: readonly string[]) => void;
  readonly toggleSendPanel: (button: HTMLElement) => void;
}

/** Adds the buttons of a card: the actions above the letter, and those that copy a part of it. */
export function addButtons(card: HTMLElement, model: TemplateModel, actions: Actions): void {
  const { kind, name, fields } = model;
  const about = `: ${name}`;
  const makeCopyButton = (label: string, part: Part, what = '') => {
    const button = makeButton(label, what + about, () => {
      copyPart(card, model, part, button, actions);
    });
    return button;
  };
  const fill = makeButton('Fill in', about, () => {
    const form = card.querySelector<HTMLElement>('.fill-form:not([hidden])');
    if (!form) {
      actions.fillIn();
      return;
    }
    form.hidden = true;
    fill.ariaExpanded = 'false';
  });
  const send = makeButton('Open in…', about, () => {
    actions.toggleSendPanel(send);
  });
  fill.ariaExpanded = send.ariaExpanded = 'false';
  fill.hidden = fields.length === 0;
  const whole = makeCopyButton(kind === 'message' ? 'Copy message' : 'Copy email', 'email');
  const body = makeCopyButton('Copy body', 'body');
  child(card, '.template-actions').append(
    fill,
    ...(kind === 'reply' ? [body, whole] : [whole]),
    ...(kind === 'email' ? [send] : []),
  );
  const letter = child(card, '.letter');
  if (letter.querySelector('.subject')) letter.prepend(makeCopyButton('Copy', 'subject', ' subject'));
  if (kind === 'email') letter.append(body);
}

/**
 * Copies a part of a template and reports what to know before it is sent: blanks that are left, with a button that leads to
 * the first, and whether a message is too long.
 */
function copyPart(
  card: HTMLElement,
  model: TemplateModel,
  part: Part,
  button: HTMLElement,
  { fillIn }: Pick<Actions, 'fillIn'>,
): void {
  const text = model.text(part);
  const isTooLong = model.limit !== undefined && text.length > model.limit;
  const said = ['Copied', ...model.cautions(part), ...(isTooLong ? [describeLength(text, model.limit)] : [])];
  const status = child(card, '[role="status"]');
  copyText(text, button, status, said.join('. '));
  card.querySelector('.next-blank')?.remove();
  const [first] = model.unfilled(part);
  if (!first) return;
  const next = makeButton(`Fill in ${first.name}`, `: ${model.name}`, () => {
    fillIn([first.key]);
  });
  next.className = 'next-blank';
  status.after(next);
}
