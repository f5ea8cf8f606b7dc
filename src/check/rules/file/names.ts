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

/** Endings of files in addresses, and a dot that hosts leave out. */
const SECOND_ENDING = /(?:\.(?:mdx?|markdown|html?|xml|json|txt|astro|docx?))+$|[.\s]+$/iu;
/** Other endings of Markdown. */
const OTHER_ENDINGS = /^\.(?:mdx?|markdown|mdown|mkdn?|mkd|mdwn)$/iu;
/** An article that an editor or a mail program gave a second ending, which may be hidden on the author's screen. */
const HIDDEN_ENDING = /\.mdx?\s?\.(?:te?xt|rtf|docx?|odt|pages|html?|markdown|mdx?)\s*$/iu;
/** Names that the routes of the list of articles take. */
const RESERVED: ReadonlySet<string> = new Set(['page', 'index']);

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
    'file/not-read': {
      severity: 'error',
      meaning:
        'The ending of the file name is not exactly `.md` or `.mdx`, or another one follows it, so the article is not published.',
      example: '`SALARY.MD`, `salary.md.txt`',
      fix: 'Rename it to `salary.md`.',
    },
    'file/unused-picture': {
      severity: 'info',
      meaning: 'A picture beside the articles is not shown by any of them, so it is not published.',
      example: '`content/articles/old-desk.png`',
      fix: 'Show it in an article, or delete it.',
    },
    'file/address': {
      severity: 'error',
      meaning:
        'The file name cannot be an address: it has a character with a special meaning there (`#`, `?`, `%` or `\\`), two endings, or the name of a page of the site.',
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
      // A name without an ending is a folder's.
      const ending = /\.\s*[a-z]+\s*$/iu.exec(name)?.[0].trim();
      const isTypo =
        ending !== undefined && (OTHER_ENDINGS.test(ending) || nearest(ending, ['.md', '.mdx']) !== undefined);
      const message = `"${name}" is not read as an article.`;
      if (HIDDEN_ENDING.test(name)) {
        const hint = `Rename it to ${name.replace(HIDDEN_ENDING, '')}.md. Your computer may hide the last ending: show file name extensions first.`;
        report('file/not-read', START, message, hint);
      } else if (isTypo)
        report('file/not-read', START, message, 'Rename it so that it ends in .md or .mdx, in small letters.');
      else
        report(
          'file/name',
          START,
          message,
          'Articles go directly into content/articles/ and end in .md or .mdx. Only pictures may be beside them.',
        );
      return;
    }
    const slug = slugOf(name);
    const special = slug.replace(/[^#?%\\]/gu, '');
    const second = SECOND_ENDING.exec(slug)?.[0];
    if (special !== '') {
      const message = `The file name becomes the address, where ${quote(special)} has a special meaning.`;
      report('file/address', START, message, PLAIN);
    } else if (second !== undefined) {
      const message = `The file name has a second ending, "${second}", so its page would not be found.`;
      report('file/address', START, message, `Rename it: ${slug.replace(SECOND_ENDING, '')}.md`);
    } else if (RESERVED.has(slug.toLowerCase())) {
      const message = `"/articles/${slug}/" belongs to the list of articles.`;
      report('file/address', START, message, 'Rename the file after the subject of the article: salary-talks.md');
    } else if (!isPlainSlug(slug)) {
      const message = `The file name becomes the address, and "/articles/${slug}/" is hard to type and to share.`;
      report('file/name', START, message, PLAIN);
    }
    const rival = byAddress.get(addressOf(name))?.find((other) => other !== name);
    if (rival === undefined) return;
    const message = `"${rival}" has the same address, and only one of the two can be published.`;
    report('file/same-address', START, message, 'Rename or delete one of them.');
  },
);
