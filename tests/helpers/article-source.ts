interface Given {
  readonly title: string;
  readonly date: string;
  /** More lines of frontmatter. */
  readonly more?: string;
  readonly body?: string;
  readonly keywords?: readonly string[];
}

/** Makes the file of an article for tests, with a category and an author of the fixture site. */
export function articleSource({
  title,
  date,
  more = '',
  body = '## One\n\nSome text.\n',
  keywords = ['filler'],
}: Given): string {
  const fields = {
    title,
    description: `${title}: what it is about, in a sentence that is long enough for search results.`,
    category: 'Interviews',
    keywords,
    author: 'Fixture Team',
    date,
  };
  // JSON is valid YAML.
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, ...(more ? [more] : []), '---', '', body].join('\n');
}
