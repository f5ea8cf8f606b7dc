import { makeButton, makeLink } from '../../../lib/browser/controls.ts';
import { adoptStyles, make } from '../../../lib/browser/dom.ts';
import { download } from '../../../lib/browser/download.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { type CalendarEvent, toCalendarFile, webCalendars } from '../calendar.ts';
import { distanceTo, nameDay, words, type Words } from '../day-words.ts';
import { followUpEvent, type Names } from '../follow-up-event.ts';
import { describeStep } from '../follow-up-words.ts';
import { type FollowUpTemplates, type Interview, kindLabels, planFollowUp } from '../follow-up.ts';
import styles from './timeline.css?inline';

adoptStyles(styles);

/** Makes the content of a text, with its days marked up as dates. */
export function toNodes(words: Words): (string | HTMLTimeElement)[] {
  return words.map((part) => {
    if (typeof part === 'string') return part;
    const time = make('time', [part.text]);
    time.dateTime = part.date;
    return time;
  });
}

/**
 * Makes the list of a follow-up's messages, each with its day, reason, template and calendar links, and a button to add all
 * to a calendar. For print, which leaves out the fields, a line above names the interview.
 *
 * @param guide Address of the article whose templates are linked.
 */
export function makeTimeline(
  interview: Interview,
  names: Names,
  today: CalendarDate,
  guide: URL,
  templates: FollowUpTemplates,
): HTMLElement[] {
  const plan = planFollowUp(interview, today);
  const to = names.interviewer.trim() && ` to ${names.interviewer.trim()}`;
  const at = names.company.trim() && ` at ${names.company.trim()}`;
  const occasion = toNodes(words`${kindLabels[interview.kind] + at} on ${nameDay(interview.date, today)}`);
  const entries = [plan.thankYou, plan.checkIn, plan.lastFollowUp].map((step) => {
    const description = describeStep(step, plan, interview, today);
    const { id, name } = templates[description.template];
    const template = { name, url: new URL(`#${id}`, guide) };
    const event = followUpEvent(step, description, interview, names, template);
    const distance = make('span', [distanceTo(step.date, today)]);
    const item = make('li', [
      make('p', [...toNodes([nameDay(step.date, today)]), ' ', distance], 'timeline-when'),
      make('p', [description.label + to], 'timeline-what'),
      make('p', [...toNodes(description.timing), ` ${description.reason}`]),
      make('p', ['Template: ', makeTemplateLink(template)]),
      make('p', ['Remind me: ', ...makeCalendarChoice(event, step.id, `: ${description.label}`)], 'timeline-calendar'),
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

function makeTemplateLink({ name, url: { pathname, hash } }: { name: string; url: URL }): HTMLAnchorElement {
  const link = make('a', [name]);
  // In that article itself, the bare hash keeps the query with the dates in the address.
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
