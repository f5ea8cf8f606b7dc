import type { ArticleOnSite } from '../../site/article-on-site.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** A year beyond is a slip: nobody schedules an article for it. */
const MOST_YEARS_AHEAD = 100;

export const dateRules = defineRules(
  {
    'frontmatter/updated-before-date': {
      severity: 'warning',
      meaning: 'The last change is dated before the publication.',
      example: '`updated: "2024-01-01"` and `date: "2025-01-27"`',
      fix: 'Write the day of the last change, or delete the line.',
    },
    'frontmatter/updated-to-come': {
      severity: 'warning',
      meaning: 'The last change is dated in the future: until then the page does not show it.',
      example: '`updated: "2062-01-01"`',
      fix: 'Write the day of the last change.',
    },
    'frontmatter/year': {
      severity: 'warning',
      meaning: 'The year of a date is before the web, or many years ahead.',
      example: '`date: "0205-12-02"`',
      fix: '`date: "2025-12-02"`',
    },
    'frontmatter/scheduled': {
      severity: 'info',
      meaning: 'The date is in the future; the first build on or after it publishes the article.',
      example: '`date: "2099-01-01"`',
      fix: 'Nothing to do, if that is what you want.',
    },
  },
  ({ article: { date, updated, isDraft }, where: { today } }: ArticleOnSite, report) => {
    if (!date) return;
    for (const place of updated ? [date, updated] : [date]) {
      const year = Number(place.day.slice(0, 4));
      if (year >= 1991 && year <= Number(today.slice(0, 4)) + MOST_YEARS_AHEAD) continue;
      report(
        'frontmatter/year',
        place,
        `The year of ${quote(place.day)} can hardly be meant.`,
        'Write the year with its four digits.',
      );
    }
    if (updated && updated.day < date.day) {
      const message = `${quote(updated.day)} is before the day of publication, ${quote(date.day)}.`;
      const hint = 'Write the day of the last change, or delete the line.';
      report('frontmatter/updated-before-date', updated, message, hint);
    }
    if (isDraft) return;
    if (date.day > today) {
      const message = `The article is scheduled: the first build on or after ${date.day} publishes it.`;
      report('frontmatter/scheduled', date, message, 'Write an earlier day to publish it now.');
    }
    // A scheduled article may be updated on the day of its publication.
    if (updated && updated.day > today && updated.day > date.day) {
      const message = `${quote(updated.day)} is in the future: until then the page does not show it.`;
      report('frontmatter/updated-to-come', updated, message, 'Write the day of the last change.');
    }
  },
);
