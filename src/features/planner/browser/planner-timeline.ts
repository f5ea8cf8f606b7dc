import { makeButton, makeLink } from '../../../lib/browser/controls.ts';
import { adoptStyles, make } from '../../../lib/browser/dom.ts';
import { download } from '../../../lib/browser/download.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { type CalendarEvent, toCalendarFile, webCalendars } from '../calendar.ts';
import { distanceTo, nameDay, words, type Words } from '../day-words.ts';
import { followUpEvent, type Names } from '../follow-up-event.ts';
import { describeStep } from '../follow-up-words.ts';
import { type DoneDays, type FollowUpTemplates, type Interview, kindLabels, planFollowUp } from '../follow-up.ts';
import styles from './timeline.css?inline';

adoptStyles(styles);

/** Everything that a timeline shows. */
export interface Occasion {
  readonly interview: Interview;
  readonly done: DoneDays;
  readonly names: Names;
  readonly today: CalendarDate;
}

/** The article whose templates are linked. */
export interface LinkedGuide {
  readonly url: URL;
  readonly templates: FollowUpTemplates;
}

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
 * Makes a button that adds everything to a calendar, and the list of a follow-up's messages, each with its day, reason,
 * template and calendar links. For print, which leaves out the fields, a line above names the interview.
 *
 * @param guide Undefined if it is not published. There are no templates to link then.
 */
export function makeTimeline(occasion: Occasion, guide: LinkedGuide | undefined): HTMLElement[] {
  const { interview, done, names, today } = occasion;
  const plan = planFollowUp(interview, today, done);
  const to = names.interviewer.trim() && ` to ${names.interviewer.trim()}`;
  const at = names.company.trim() && ` at ${names.company.trim()}`;
  const name = toNodes(words`${kindLabels[interview.kind] + at} on ${nameDay(interview.date, today)}`);
  const events: CalendarEvent[] = [];
  const items = [plan.thankYou, plan.checkIn, plan.lastFollowUp].map((step) => {
    const description = describeStep(step, plan, interview, today);
    const template = guide && findTemplate(guide, guide.templates[description.template]);
    const content = [
      make('p', [description.label + to], 'timeline-what'),
      make('p', [...toNodes(description.timing), ` ${description.reason}`]),
      ...(template ? [make('p', ['Template: ', makeTemplateLink(template)])] : []),
    ];
    if (!step.isDone) {
      const page = { name: 'Follow-up planner', url: new URL(location.pathname, location.href) };
      const event = followUpEvent(step, description, interview, names, template ?? page);
      events.push(event);
      const choice = makeCalendarChoice(event, step.id, `: ${description.label}`);
      content.push(make('p', ['Remind me: ', ...choice], 'timeline-calendar'));
    }
    const distance = make('span', [distanceTo(step.date, today)]);
    return make('li', [
      make('p', [...toNodes([nameDay(step.date, today)]), ' ', distance], 'timeline-when'),
      make('div', content),
    ]);
  });
  const timeline = [make('p', name, 'timeline-occasion'), make('ol', items, 'timeline')];
  if (events.length === 0) return timeline;
  const all = makeButton('Add all to my calendar', '', () => {
    downloadEvents(events, 'follow-up');
  });
  all.className = 'primary';
  return [make('p', [all, make('span', ['A calendar file (.ics)'])], 'timeline-all'), ...timeline];
}

function findTemplate({ url }: LinkedGuide, { id, name }: FollowUpTemplates[keyof FollowUpTemplates]) {
  return { name, url: new URL(`#${id}`, url) };
}

function makeTemplateLink({ name, url: { pathname, hash } }: { name: string; url: URL }): HTMLAnchorElement {
  const link = make('a', [name]);
  // A heading of the guide has the same name, and is a link.
  link.ariaLabel = `${name}: template`;
  // In that article itself, the bare hash keeps the query with the dates in the address.
  link.href = pathname === location.pathname ? hash : pathname + hash;
  return link;
}

function makeCalendarChoice(event: CalendarEvent, name: string, about: string): HTMLElement[] {
  const file = makeButton('Calendar file', about, () => {
    downloadEvents([event], name);
  });
  return [...webCalendars.map((calendar) => makeLink(calendar.name, about, calendar.address(event))), file];
}

function downloadEvents(events: readonly CalendarEvent[], name: string): void {
  download(toCalendarFile(events, new Date()), 'text/calendar;charset=utf-8', `${name}.ics`);
}
