import type { Interview, InterviewKind, StepId } from './follow-up.ts';

/** A template in the guide to following up. */
export interface FollowUpTemplate {
  /** Anchor of its card. */
  readonly id: string;
  readonly name: string;
}

/** Slug of the guide whose templates the planner sends readers to. */
export const followUpArticle = 'how-to-follow-up-after-an-interview';

const thankYous: Readonly<Record<InterviewKind, FollowUpTemplate>> = {
  'phone-screen': { id: 'email-thank-you-after-a-phone-screen', name: 'Thank-you after a phone screen' },
  interview: { id: 'email-thank-you-after-one-interview', name: 'Thank-you after one interview' },
  'final-round': { id: 'email-thank-you-after-a-final-round', name: 'Thank-you after a final round' },
};

/** The template that fits a message after an interview. */
export function followUpTemplate(
  step: StepId,
  { kind, promised }: Pick<Interview, 'kind' | 'promised'>,
): FollowUpTemplate {
  switch (step) {
    case 'thank-you':
      return thankYous[kind];
    case 'check-in':
      return promised === undefined
        ? { id: 'email-check-in-when-they-named-no-date', name: 'Check-in when they named no date' }
        : { id: 'email-check-in-when-the-date-has-passed', name: 'Check-in when the date has passed' };
    case 'last-follow-up':
      return { id: 'email-last-follow-up', name: 'Last follow-up' };
  }
}
