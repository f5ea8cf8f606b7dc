import { readingMinutes } from '../../../features/articles/outline.ts';
import { START } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

const LONGEST_TITLE = 60;
/** Characters that fit on a line of a list at 360 px. A title without a short one may wrap. */
const LONGEST_SHORT_TITLE = 34;
const DESCRIPTION = { shortest: 50, longest: 160 };
const MINUTES_OFF = 2;

/** Checks fields that are valid and still worth a second look. */
export const lengthRules = defineRules(
  {
    'frontmatter/title-length': {
      severity: 'warning',
      meaning: 'The title has more than 60 characters, so search results cut it off.',
      example: '`title: "A Complete and Detailed Guide to Everything You Can Write Afterwards"`',
      fix: 'Shorten it, or put the important words first.',
    },
    'frontmatter/shortTitle-length': {
      severity: 'warning',
      meaning: 'The short title has more than 34 characters, or more than the title.',
      example: '`shortTitle: "What to Write After the Second Interview"`',
      fix: 'Shorten it, or delete the line.',
    },
    'frontmatter/description-length': {
      severity: 'warning',
      meaning: 'The description has fewer than 50 or more than 160 characters.',
      example: '`description: "About emails."`',
      fix: 'Say in a sentence or two what the reader gets.',
    },
    'frontmatter/duplicate-keyword': {
      severity: 'warning',
      meaning: 'A keyword is listed twice.',
      example: '`keywords: ["email", "Email"]`',
      fix: 'Keep one of them.',
    },
    'frontmatter/joined-keywords': {
      severity: 'warning',
      meaning: 'An entry of the list of keywords holds several of them, so the search finds none of them by itself.',
      example: '`- interview, email, follow up`',
      fix: 'Write each on a line of its own: `- interview`',
    },
    'frontmatter/readTime-unit': {
      severity: 'warning',
      meaning: 'The reading time is only a number. It is shown as given, so readers do not know what it counts.',
      example: '`readTime: "7"`',
      fix: '`readTime: "7 min read"`, or delete the line: the site then works it out.',
    },
    'frontmatter/readTime-off': {
      severity: 'warning',
      meaning: 'The reading time is more than 2 minutes off the one worked out from the words.',
      example: '`readTime: "2 min read"` for 2,000 words',
      fix: 'Write the time that is suggested, or delete the line.',
    },
  },
  ({ frontmatter, outline }: CheckedText, report) => {
    const placeOf = (...path: readonly (string | number)[]) => frontmatter.placeOf(path) ?? START;

    const title = frontmatter.valueAt(['title']);
    if (typeof title === 'string' && title.trim().length > LONGEST_TITLE) {
      const message = `The title has ${title.trim().length} characters; search results show about ${LONGEST_TITLE}.`;
      report('frontmatter/title-length', placeOf('title'), message, 'Shorten it, or put the important words first.');
    }

    const short = frontmatter.valueAt(['shortTitle']);
    const most = typeof title === 'string' ? Math.min(title.trim().length, LONGEST_SHORT_TITLE) : LONGEST_SHORT_TITLE;
    if (typeof short === 'string' && short.trim().length > most) {
      const message = `The short title has ${short.trim().length} characters; lists and trails have room for ${most}.`;
      report('frontmatter/shortTitle-length', placeOf('shortTitle'), message, 'Shorten it, or delete the line.');
    }

    const description = frontmatter.valueAt(['description']);
    const length = typeof description === 'string' ? description.trim().length : 0;
    if (length > 0 && (length < DESCRIPTION.shortest || length > DESCRIPTION.longest)) {
      const message = `The description has ${length} characters; search results have room for ${DESCRIPTION.shortest} to ${DESCRIPTION.longest}.`;
      const isShort = length < DESCRIPTION.shortest;
      const hint = isShort ? 'Say what the reader gets.' : 'Shorten it, or put the important words first.';
      report('frontmatter/description-length', placeOf('description'), message, hint);
    }

    const keywords: unknown = frontmatter.valueAt(['keywords']);
    const seen = new Set<string>();
    for (const [index, keyword] of (Array.isArray(keywords) ? (keywords as unknown[]) : []).entries()) {
      if (typeof keyword !== 'string' || keyword.trim() === '') continue;
      const plain = keyword.trim().toLowerCase();
      if (seen.has(plain)) {
        const message = `The keyword ${quote(keyword)} is listed twice.`;
        report('frontmatter/duplicate-keyword', placeOf('keywords', index), message, 'Keep one of them.');
      }
      seen.add(plain);
      const parts = partsOf(keyword);
      if (parts.length < 2) continue;
      const message = `${quote(keyword)} is one keyword here, so the search finds none of its ${parts.length} parts by itself.`;
      const hint = `Write each on a line of its own: ${parts.map((part) => `- ${part}`).join(' ')}`;
      report('frontmatter/joined-keywords', placeOf('keywords', index), message, hint);
    }

    const readTime = frontmatter.valueAt(['readTime']);
    if (typeof readTime === 'string' && /\d/u.test(readTime) && !/\p{L}/u.test(readTime)) {
      const message = `The reading time ${quote(readTime)} is shown as it is, so readers do not know that it means minutes.`;
      const hint = `Write readTime: "${readTime.trim()} min read", or delete the line: the site then works it out.`;
      report('frontmatter/readTime-unit', placeOf('readTime'), message, hint);
    }
    const given = typeof readTime === 'string' ? /(?<!\d)\d+(?=\s*min)/iu.exec(readTime)?.[0] : undefined;
    const minutes = readingMinutes(outline.words);
    if (given !== undefined && Math.abs(Number(given) - minutes) > MINUTES_OFF) {
      const message = `The reading time is ${quote(readTime)}, but ${outline.words === 1 ? '1 word takes' : `${outline.words} words take`} about ${minutes} min.`;
      const hint = `Write readTime: "${minutes} min read", or delete the line: the site then works it out.`;
      report('frontmatter/readTime-off', placeOf('readTime'), message, hint);
    }
  },
);

/** The keywords in one entry of the list. `Austin, TX` and `no, thank you` are one: a single comma parts only plain words. */
function partsOf(keyword: string): string[] {
  const parts = keyword
    .split(/[,，](?!\d)|[;；|\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isOne =
    parts.length === 2 &&
    /[,，]/u.test(keyword) &&
    /^(?:\P{Ll}|(?:and|but|or|not|please|thank)\b)/u.test(parts[1] ?? '');
  return isOne ? [] : parts;
}
