import type { Part, TemplateModel } from './template-model.ts';

/** A card as its parts see it: the form, the editor and the list of ways to send. */
export interface LetterCard extends HTMLElement {
  readonly model: TemplateModel;
  /** The form, while it is open. */
  readonly form: HTMLElement | null;
  /** Closes the form, and returns the focus to its button. */
  closeForm(): void;
  /** Copies a part, and says what to look at before it is sent. */
  copy(part: Part, button: HTMLElement): void;
  /** Shows the letter and its controls as they are now. */
  show(): void;
}
