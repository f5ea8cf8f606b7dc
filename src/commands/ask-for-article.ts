import { isCancel, select, text } from '@clack/prompts';
import { slugForTitle } from '../features/articles/new-article.ts';

/** Asks for the new article's title, category and author in the terminal. Undefined if the author cancels. */
export async function askForArticle(
  categories: readonly string[],
  authors: readonly string[],
): Promise<{ title: string; category: string; author: string } | undefined> {
  const title = await text({
    message: 'What is the title?',
    placeholder: 'How to decline an offer',
    validate: (value) =>
      slugForTitle(value ?? '') === undefined ? 'Write a title with letters or digits.' : undefined,
  });
  if (isCancel(title)) return undefined;
  const category = await choose('Which category does it belong to?', categories);
  if (category === undefined) return undefined;
  const author = await choose('Who is the author?', authors);
  return author === undefined ? undefined : { title: title.trim(), category, author };
}

async function choose(message: string, values: readonly string[]): Promise<string | undefined> {
  const choice = await select({ message, options: values.map((value) => ({ value, label: value })) });
  return isCancel(choice) ? undefined : choice;
}
