import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { SiteIdentity } from './head.ts';
import type { Urls } from '../../paths.ts';

/**
 * The text of security.txt (RFC 9116): whom to tell of a weakness. It has to expire, and does so at the end of the year
 * after the build's.
 */
export function securityTxt(
  email: string,
  today: CalendarDate,
  { language }: Pick<SiteIdentity, 'language'>,
  urls: Urls,
): string {
  const nextYear = Number(today.slice(0, 4)) + 1;
  return [
    `Contact: mailto:${email}`,
    `Expires: ${nextYear}-12-31T23:59:59Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${urls.absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
