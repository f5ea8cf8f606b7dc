/** Folder of the articles, from the root of the project. */
export const ARTICLE_FOLDER = 'content/articles';

/** Checks by its name whether a file of that folder is an article. Dotfiles belong to the system. */
export function isArticleName(name: string): boolean {
  return /^[^.].*\.mdx?$/su.test(name);
}

/** The slug of an article: its file name without the extension, with composed accents (NFC) as addresses have them. */
export function slugOf(name: string): string {
  return name.replace(/\.mdx?$/u, '').normalize('NFC');
}

/** An article's file, split where the frontmatter ends. */
export interface Source {
  /** The YAML between the `---` lines; undefined if the file does not begin with a closed block of it. */
  readonly frontmatter: string | undefined;
  /** The Markdown after it. */
  readonly body: string;
  /** Line of the file, counted from 1, where the body starts. */
  readonly bodyLine: number;
}

/**
 * Splits a file into frontmatter and text. As CommonMark requires, line ends become `\n` and NUL becomes U+FFFD; a byte
 * order mark is removed. Neither changes a line or column number.
 */
export function readSource(file: string): Source {
  const text = file
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\0', '\uFFFD');
  const match = /^---[ \t]*\n(?<frontmatter>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/u.exec(text);
  if (match?.groups?.['frontmatter'] === undefined) return { frontmatter: undefined, body: text, bodyLine: 1 };
  return {
    frontmatter: match.groups['frontmatter'],
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** Attributes of a picture's element that follow from its file. Of an unknown file only `src` is known. */
export interface ImageAttributes {
  readonly src: string;
  readonly srcset?: string;
  readonly sizes?: string;
  readonly width?: number;
  readonly height?: number;
}
