import { slugOf } from '../../../features/articles/article-file.ts';
import { nearest } from '../../../lib/nearest.ts';
import { isPlainSlug } from '../../../paths.ts';
import type { Finding } from '../../finding.ts';
import { START } from '../../place.ts';
import { quote } from '../../wording.ts';

/** Names of files with the same address exclude each other; some disks do not tell capitals from small letters. */
export function addressOf(name: string): string {
  return slugOf(name).toLowerCase();
}

/**
 * The name of an article's file, which becomes its address.
 *
 * @param byAddress All files of articles, by their addresses.
 */
export function checkFileName(name: string, byAddress: ReadonlyMap<string, readonly string[]>): Finding[] {
  const slug = slugOf(name);
  const twin = byAddress.get(addressOf(name))?.find((other) => other !== name);
  return [
    ...(isPlainSlug(slug) ? [] : [/[#?%\\]/u.test(slug) ? noAddress(slug) : badName(slug)]),
    ...(twin === undefined ? [] : [sameAddress(twin)]),
  ];
}

/** What lies among the articles and is none. */
export function reportOther(name: string): Finding {
  const isNear = nearest(name.slice(name.lastIndexOf('.')), ['.md', '.mdx']) !== undefined;
  return {
    rule: 'file/name',
    ...START,
    message: `"${name}" is not read.`,
    hint: isNear
      ? 'Rename it, so that it ends with .md or .mdx.'
      : 'Articles lie in content/articles/ itself and end with .md or .mdx; pictures lie in public/.',
  };
}

/** An article that cannot be opened, with the system's word for why. */
export function reportUnreadable(reason: string): Finding {
  return {
    rule: 'file/unreadable',
    ...START,
    message: `The file cannot be opened (${reason}).`,
    hint: 'See to it that it can be read, or delete it.',
  };
}

function badName(slug: string): Finding {
  return {
    rule: 'file/name',
    ...START,
    message: `The file name becomes the address: "/articles/${slug}/" is hard to type and to send.`,
    hint: 'Use small letters from a to z, digits and single hyphens.',
  };
}

function noAddress(slug: string): Finding {
  return {
    rule: 'file/address',
    ...START,
    message: `The file name becomes the address, where ${quote(slug.replace(/[^#?%\\]/gu, ''))} means something else.`,
    hint: 'Use small letters from a to z, digits and single hyphens.',
  };
}

function sameAddress(twin: string): Finding {
  return {
    rule: 'file/same-address',
    ...START,
    message: `"${twin}" has the same address; only one of the two can be published.`,
    hint: 'Rename or delete one.',
  };
}
