import { ARTICLE_FOLDER, slugOf } from '../../../features/articles/article-file.ts';
import { nearest } from '../../../lib/nearest.ts';
import { isPictureName } from '../../../library/picture-files.ts';
import { isPlainSlug } from '../../../paths.ts';
import { START } from '../../place.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** A file or folder among the articles. */
interface FolderEntry {
  readonly name: string;
  readonly isArticle: boolean;
  /** Pictures that an article shows, from the root of the project. */
  readonly shown: ReadonlySet<string>;
  /** All files of articles, by address. */
  readonly byAddress: ReadonlyMap<string, readonly string[]>;
}

/** The address that a file name leads to. Some disks treat capitals and small letters alike, so this does, too. */
export function addressOf(name: string): string {
  return slugOf(name).toLowerCase();
}

const PLAIN = 'Use lowercase letters (a to z), digits and single hyphens.';

export const fileNameRules = defineRules(
  {
    'file/name': {
      severity: 'warning',
      meaning:
        'The file name, which becomes the address, has characters other than lowercase letters, digits and hyphens; or the file is not read at all.',
      example: '`My Guide.md`',
      fix: 'Rename it to `my-guide.md`.',
    },
    'file/unused-picture': {
      severity: 'info',
      meaning: 'A picture beside the articles is not shown by any of them, so it is not published.',
      example: '`content/articles/old-desk.png`',
      fix: 'Show it in an article, or delete it.',
    },
    'file/address': {
      severity: 'error',
      meaning: 'The file name has a character with a special meaning in addresses: `#`, `?`, `%` or `\\`.',
      example: '`100%.md`',
      fix: 'Rename it, for example to `all-of-it.md`.',
    },
    'file/same-address': {
      severity: 'error',
      meaning: 'Two files have the same address, and only one of them can be published.',
      example: '`salary.md` and `salary.mdx`',
      fix: 'Rename or delete one of them.',
    },
  },
  ({ name, isArticle, shown, byAddress }: FolderEntry, report) => {
    if (!isArticle && isPictureName(name.slice(name.lastIndexOf('/') + 1))) {
      if (shown.has(`${ARTICLE_FOLDER}/${name}`)) return;
      const hint = `Show it with ![What it shows](./${encodeURI(name)}), or delete it.`;
      report('file/unused-picture', START, 'No article shows this picture, so it is not published.', hint);
      return;
    }
    if (!isArticle) {
      const isTypo = nearest(name.slice(name.lastIndexOf('.')), ['.md', '.mdx']) !== undefined;
      const hint = isTypo
        ? 'Rename it so that it ends in .md or .mdx.'
        : 'Articles go directly into content/articles/ and end in .md or .mdx. Only pictures may be beside them.';
      report('file/name', START, `"${name}" is not read as an article.`, hint);
      return;
    }
    const slug = slugOf(name);
    const special = slug.replace(/[^#?%\\]/gu, '');
    if (special !== '') {
      const message = `The file name becomes the address, where ${quote(special)} has a special meaning.`;
      report('file/address', START, message, PLAIN);
    } else if (!isPlainSlug(slug)) {
      const message = `The file name becomes the address, and "/articles/${slug}/" is hard to type and to share.`;
      report('file/name', START, message, PLAIN);
    }
    const twin = byAddress.get(addressOf(name))?.find((other) => other !== name);
    if (twin === undefined) return;
    const message = `"${twin}" has the same address, and only one of the two can be published.`;
    report('file/same-address', START, message, 'Rename or delete one of them.');
  },
);
