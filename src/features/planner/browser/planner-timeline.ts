import { makeButton, makeLink } from '../../../lib/browser/controls.ts';
import { adoptStyles, make } from '../../../lib/browser/dom.ts';
import { download } from '../../../lib/browser/download.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { type CalendarEvent, toCalendarFile, webCalendars } from '../calendar.ts';
import { distanceTo, nameDay, words } from '../day-words.ts';
import { followUpEvent, type Names } from '../follow-up-event.ts';
import { describeStep } from '../follow-up-words.ts';
import { type Interview, kindLabels, planFollowUp } from '../follow-up.ts';
import { showWords } from './show-days.ts';
import styles from './timeline.css?inline';

adoptStyles(styles);

/**
 * The messages of a follow-up in order: when in the margin; what, why and the template beside it; and the ways into a
 * calendar, for each and for all. Above them, for paper, which has no fields, stands what interview they follow.
 *
 * @param guide Address of the guide whose templates are linked.
 */
export function makeTimeline(interview: Interview, names: Names, today: CalendarDate, guide: URL): HTMLElement[] {
  const plan = planFollowUp(interview, today);
  const to = names.interviewer.trim() && ` to ${names.interviewer.trim()}`;
  const at = names.company.trim() && ` at ${names.company.trim()}`;
  const occasion = showWords(words`${kindLabels[interview.kind] + at} on ${nameDay(interview.date, today)}`);
  const entries = [plan.thankYou, plan.checkIn, plan.lastFollowUp].map((step) => {
    const told = describeStep(step, plan, interview, today);
    const template = new URL(`#${told.template.id}`, guide);
    const event = followUpEvent(step, told, interview, names, template);
    const distance = make('span', [distanceTo(step.date, today)]);
    const item = make('li', [
      make('p', [...showWords([nameDay(step.date, today)]), ' ', distance], 'timeline-when'),
      make('p', [told.label + to], 'timeline-what'),
      make('p', [...showWords(told.timing), ` ${told.reason}`]),
      make('p', ['Template: ', makeTemplateLink(told.template.name, template)]),
      make('p', ['Remind me: ', ...makeCalendarChoice(event, step.id, `: ${told.label}`)], 'timeline-calendar'),
    ]);
    return { item, event };
  });
  const all = makeButton('Add all three to my calendar (.ics file)', '', () => {
    downloadEvents(
      entries.map(({ event }) => event),
      'follow-up',
    );
  });
  return [
    make('p', occasion, 'timeline-occasion'),
    make(
      'ol',
      entries.map(({ item }) => item),
      'timeline',
    ),
    all,
  ];
}

function makeTemplateLink(name: string, { pathname, hash }: URL): HTMLAnchorElement {
  const link = make('a', [name]);
  // In the guide itself a link without a path stays on the page, and so does the query with the dates.
  link.href = pathname === location.pathname ? hash : pathname + hash;
  return link;
}

function makeCalendarChoice(event: CalendarEvent, name: string, about: string): HTMLElement[] {
  const file = makeButton('Calendar file', about, () => {
    downloadEvents([event], name);
  });
  return [file, ...webCalendars.map((calendar) => makeLink(calendar.name, about, calendar.address(event)))];
}

function downloadEvents(events: readonly CalendarEvent[], name: string): void {
  download(toCalendarFile(events, new Date()), 'text/calendar;charset=utf-8', `${name}.ics`);
}
