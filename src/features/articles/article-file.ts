/** Where the articles lie, from the root of the project. */
export const ARTICLE_FOLDER = 'content/articles';

/** Whether a file of that folder is an article, by its name. Dotfiles belong to the system. */
export function isArticleName(name: string): boolean {
  return /^[^.].*\.mdx?$/su.test(name);
}

/** The part of an article's address that its file's name gives it. */
export function slugOf(name: string): string {
  return name.replace(/\.mdx?$/u, '');
}

/** An article's file, cut where the frontmatter ends. */
export interface Source {
  /** The YAML between the fences; undefined when the file does not begin with a closed block of it. */
  readonly frontmatter: string | undefined;
  /** The Markdown behind it. */
  readonly body: string;
  /** Line of the file, counted from 1, on which the body starts. */
  readonly bodyLine: number;
}

/**
 * Cuts a file into frontmatter and text. Line ends become `\n` and NUL becomes U+FFFD, as CommonMark asks; a byte order
 * mark is dropped. Both leave every line and column where it was.
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
