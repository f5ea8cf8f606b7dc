import { describeLength } from '../fill.ts';
import { makeButton } from '../../../lib/browser/controls.ts';
import { child } from '../../../lib/browser/dom.ts';
import { copyText } from '../../../lib/browser/copy.ts';
import type { Part, TemplateModel } from './template-model.ts';

/**
 * Copies a part of a template, and says what the reader has to know before it is sent, with a way to the first blank that
 * is left; of a message, too, that it is too long.
 */
export function copyTemplate(
  card: HTMLElement,
  model: TemplateModel,
  part: Part,
  button: HTMLElement,
  fillIn: (key: string) => void,
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
    fillIn(first.key);
  });
  next.className = 'next-blank';
  status.after(next);
}
