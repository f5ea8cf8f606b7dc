import type { UniqueText } from '../../checked-article.ts';
import { type ArticleOnSite, isPublishable } from '../../site/article-on-site.ts';
import { defineRules } from '../rule.ts';

const WORDS: Readonly<Record<UniqueText['field'], string>> = {
  title: 'title',
  shortTitle: 'short title',
  description: 'description',
};

/** Checks published articles for texts that others have, too: case and white space make no difference. */
export const sameTextRules = defineRules(
  {
    'frontmatter/same-text': {
      severity: 'warning',
      meaning: 'Two published articles have the same title, short title or description.',
      example: '`title: "How to Say Thanks"` in two files',
      fix: 'Say in one of them what is different.',
    },
  },
  ({ article, names, where }: ArticleOnSite, report) => {
    if (!isPublishable(article, where.today)) return;
    for (const text of article.texts) {
      const [other, ...more] = names.namesWith(text).filter((name) => name !== article.name);
      if (other === undefined) continue;
      const others = more.length === 0 ? `"${other}" has` : `"${other}" and ${more.length} more have`;
      const message = `${others} the same ${WORDS[text.field]}, so readers cannot tell them apart in lists and search results.`;
      report('frontmatter/same-text', text, message, 'Say in one of them what is different.');
    }
  },
);
