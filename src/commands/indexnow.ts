/**
 * `npm run indexnow [-- 2026-11-23]`: submits the guides that changed since a day to IndexNow, by default since the day of the
 * latest change. Run it after a deployment. It needs INDEXNOW_KEY.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readPublishedFiles } from '../library/article-files.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { readDeployment } from '../deployment.ts';
import { indexNowMessage } from '../features/metadata/index-now.ts';
import { createUrls } from '../paths.ts';
import { orExit } from './or-exit.ts';

const ENDPOINT = 'https://api.indexnow.org/indexnow';

const deployment = orExit(() => readDeployment(process.env, new Date()));
const key = deployment.indexNowKey;
const [since] = process.argv.slice(2);

if (key === undefined) {
  stop(
    'IndexNow is off. To turn it on, set INDEXNOW_KEY (8 to 128 letters, digits and hyphens) for the build and here.',
  );
} else if (/^http:\/\/localhost\b/u.test(deployment.site)) {
  stop('Set SITE_URL to the address of the site. Pages on localhost cannot be submitted.');
} else if (since !== undefined && !z.iso.date().safeParse(since).success) {
  stop(`"${since}" is not a date. Write year-month-day: npm run indexnow -- 2026-11-23`);
} else {
  const files = await readPublishedFiles(fileURLToPath(new URL('../..', import.meta.url)), deployment.today);
  const articles = files.map(({ slug, date, updated }) => ({ slug, published: date, updated }));
  await announce(indexNowMessage(articles, key, createUrls(deployment), since as CalendarDate | undefined));
}

async function announce(message: ReturnType<typeof indexNowMessage>): Promise<void> {
  if (message.urlList.length === 0) {
    console.log('No guide has changed since then. Nothing was sent.');
    return;
  }
  for (const url of message.urlList) console.log(url);
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(message),
  }).catch(() => undefined);
  if (!response) stop(`${ENDPOINT} cannot be reached. Check the connection and try again.`);
  else if (response.ok) console.log(`Submitted ${message.urlList.length} pages to IndexNow.`);
  else stop(`IndexNow answered ${response.status} ${response.statusText}. Is ${message.keyLocation} online?`);
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
