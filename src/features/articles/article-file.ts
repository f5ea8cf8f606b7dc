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
