interface Given {
  readonly title: string;
  readonly date: string;
  /** Further lines of frontmatter. */
  readonly more?: string;
  readonly body?: string;
  readonly keywords?: readonly string[];
}

/** The file of an article for tests. */
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
    category: 'Interview Strategy',
    keywords,
    author: 'Reherse Team',
    date,
  };
  // JSON is YAML, too.
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, ...(more ? [more] : []), '---', '', body].join('\n');
}
