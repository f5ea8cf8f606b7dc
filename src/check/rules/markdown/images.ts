import { isShown, type PictureHead } from '../../../library/picture-files.ts';
import { type PagePictures, type PictureReader, resolveLink } from '../../site/page-links.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import type { Link } from '../../source/links.ts';
import { startOf } from '../../place.ts';
import { lintMessages } from '../../source/lint-messages.ts';
import { isUnsafeAddress } from '../../../features/articles/safe-html.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const imageTextRules = defineRules(
  {
    'markdown/image-alt': {
      severity: 'warning',
      meaning: 'An image has no text for readers who cannot see it, or one that says nothing.',
      example: '`![](/desk.png)`, `![IMG_1234.jpg](/desk.png)`',
      fix: '`![Two people at a desk](/desk.png)`',
    },
  },
  (text: CheckedText, report) => {
    for (const { place, reason, note } of lintMessages(text, 'image-text'))
      report('markdown/image-alt', place, reason, note);
    for (const node of text.nodes) {
      if (node.type !== 'image' && node.type !== 'imageReference') continue;
      const empty = emptyWords(node.alt ?? '');
      if (empty) report('markdown/image-alt', startOf(node), ...empty);
    }
    for (const { name, attributes, ...place } of text.tags) {
      if (name.toLowerCase() !== 'img') continue;
      const empty = emptyWords(attributes['alt'] ?? '');
      if (empty) report('markdown/image-alt', place, ...empty);
      if (Object.hasOwn(attributes, 'alt')) continue;
      const message = 'The image has no text for readers who cannot see it.';
      report('markdown/image-alt', place, message, 'Say what it shows: alt="Two people at a desk"');
    }
  },
);

/** Words that cameras and programs give to a picture: its file name, its kind, its place in a list. */
const EMPTY_WORDS =
  /^(?:[^\s]{1,100}\.(?:avif|gif|heic|jpe?g|png|svg|webp|bmp|tiff?)|(?:IMG|DSC[NF]?|PXL|Screenshot|Screen Shot)[\s_-]?\d.*|(?:an? |the )?(?:image|picture|photo|screenshot|graphic|figure|img|logo|icon|diagram|chart)\s?\d*|untitled\s?\d*|alt(?:ernative)?(?: text)?|description|placeholder|enter image description here|(?:image|picture) alt text|\.{3}|…)$/iu;

function emptyWords(alt: string): readonly [message: string, hint: string] | undefined {
  const [, words, size] = /^(.*)\|\s?(\d{1,4}(?:x\d{1,4})?)$/u.exec(alt.trim()) ?? [];
  if (words !== undefined)
    return [
      `${quote(`|${size ?? ''}`)} is not read as a size, so it is part of the picture's words.`,
      'Delete it: the site works out the size of a picture by itself.',
    ];
  if (!EMPTY_WORDS.test(alt.trim())) return undefined;
  return [
    `The words ${quote(alt)} do not say what the picture shows.`,
    'Say it for readers who cannot see it: ![Two people at a desk](/desk.png)',
  ];
}

const WHERE = 'Put the file beside the article and write ./desk.png, or into public/ and write /desk.png.';

export const imageFileRules = defineRules(
  {
    'markdown/image-file': {
      severity: 'error',
      meaning: 'A picture has no file on this site, or its file is not a picture that browsers show.',
      example: '`![A desk](./dsek.png)`',
      fix: 'Put the file beside the article and write `./desk.png`, or into `public/` and write `/desk.png`.',
    },
  },
  (page: PagePictures, report) => {
    for (const link of page.links) {
      if (!link.isImage || isUnsafeAddress(link.href)) continue;
      const fault = findFault(link, page);
      if (fault) report('markdown/image-file', link, ...fault);
    }
  },
);

type Fault = readonly [message: string, hint: string];

function findFault(link: Link, page: PagePictures): Fault | undefined {
  const { href } = link;
  if (href.trim() === '') return ['The picture has no file.', 'Write its path between the parentheses.'];
  const target = page.pictures.find(href);
  if (!('problem' in target)) return faultOfFile(href, page.pictures.head(target.file));
  // Some pictures are drawn when the site is built, such as the cards of articles.
  const own = resolveLink(link, page);
  if (own && /^(?:\/|https?:)/iu.test(href.trim()) && page.map.paths.has(own.path)) return undefined;
  switch (target.problem) {
    case 'other-site':
      if (/^[a-z]:[\\/]|^(?!https?:)[a-z][\w+.-]*:/iu.test(href))
        return [
          `${quote(href)} is not an address that browsers can open: the picture is on your computer or in another program.`,
          WHERE,
        ];
      if (own) return [`There is no file ${quote(own.path)} on this site.`, WHERE];
      // The pages' content security policy allows no other host.
      return [`${quote(href)} is on another site, and our pages load nothing from other sites.`, WHERE];
    case 'outside':
      return [`${quote(href)} leads out of the folders that are published.`, WHERE];
    case 'missing':
      return [
        `There is no file ${quote(target.file)}, so readers would see no picture.`,
        didYouMean(target.meant ?? inOtherFolder(href, page.pictures)),
      ];
  }
}

/** The address of a picture of this name in the other of the two folders that pictures go into. */
function inOtherFolder(href: string, { find }: PictureReader): string | undefined {
  const other = href.startsWith('/') ? `.${href}` : `/${href.replace(/^(?:\.{1,2}\/)+(?:public\/)?/u, '')}`;
  return 'problem' in find(other) ? undefined : other;
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? WHERE : `Did you mean "${meant}"?`;
}

function faultOfFile(href: string, head: PictureHead | undefined): Fault | undefined {
  if (!head) return [`${quote(href)} is not a picture, whatever its name says.`, 'Save it as PNG, JPEG, WebP or SVG.'];
  if (isShown(head)) return undefined;
  return [
    `${quote(href)} is a picture of the kind ${quote(head.type)}, which most browsers do not show.`,
    'Save it as PNG, JPEG, WebP or SVG.',
  ];
}
