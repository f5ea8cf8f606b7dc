import type { Article } from '../../src/features/articles/article.ts';

/** Makes a complete article for tests, with default values for all that is not given. */
export function makeArticle(given: Partial<Article> = {}): Article {
  return {
    slug: 'how-to-say-thanks',
    title: 'How to Say Thanks',
    shortTitle: 'Say Thanks',
    description: 'When to say thanks, and with which words.',
    category: { slug: 'interview-strategy', name: 'Interview Strategy', description: 'About interviews.', order: 0 },
    keywords: ['thank you'],
    author: { name: 'Reherse Team', type: 'Organization', url: '/about/' },
    published: '2025-01-27',
    updated: undefined,
    readingTime: '7 min read',
    words: 1600,
    headings: [],
    sections: [],
    templates: [],
    status: 'published',
    redirectFrom: [],
    ...given,
  };
}
