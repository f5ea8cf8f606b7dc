import type { Rule } from '../rule.ts';

/** Where links lead, and what they say. */
export const linkRules = {
  'link/page': {
    severity: 'error',
    meaning: 'A link leads to a page or file that does not exist.',
    example: '`[accept](/articles/accept/)`',
    remedy: 'Write the address that is suggested: from the root of the site, without `BASE_PATH`.',
  },
  'link/anchor': {
    severity: 'error',
    meaning: 'A link leads to a heading or template that does not exist.',
    example: '`[later](#latr)`',
    remedy: 'Write the anchor that is suggested.',
  },
  'link/moved': {
    severity: 'warning',
    meaning: 'A link leads to the address that an article had before; readers are sent on.',
    example: '`[accept](/articles/old-name/)`',
    remedy: 'Write the address that is suggested.',
  },
  'link/unpublished': {
    severity: 'error',
    meaning: 'A published article links to one that is a draft or waits for its date.',
    example: '`[accept](/articles/a-draft/)`',
    remedy: 'Publish it first, or take the link out.',
  },
  'link/unsafe': {
    severity: 'error',
    meaning: "A link is a program or a file on somebody's disk.",
    example: '`[here](javascript:alert(1))`',
    remedy: 'Link to a page.',
  },
  'link/empty': {
    severity: 'warning',
    meaning: 'A link has no address.',
    example: '`[accept]()`',
    remedy: 'Write the address between the parentheses.',
  },
  'link/syntax': {
    severity: 'warning',
    meaning: 'Brackets look like a link and are none; readers see them.',
    example: '`[accept] (/articles/accept/)`',
    remedy: '`[accept](/articles/accept/)`, without a space before or in the parentheses.',
  },
  'link/text': {
    severity: 'warning',
    meaning: 'The words of a link do not say where it leads.',
    example: '`[click here](/about/)`',
    remedy: 'Name what the reader finds there.',
  },
  'link/insecure': {
    severity: 'warning',
    meaning: 'A link is not encrypted on its way.',
    example: '`http://example.com`',
    remedy: '`https://example.com`',
  },
  'link/footnote': {
    severity: 'warning',
    meaning: 'There is no footnote of that name; readers see the brackets.',
    example: '`a figure.[^surevy]`',
    remedy: 'Write the note: `[^survey]: Who, when, how many, link`',
  },
} as const satisfies Record<string, Rule>;
