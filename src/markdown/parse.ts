import type { SatteriFeatures } from '@astrojs/markdown-satteri';

/** What our Markdown knows beyond CommonMark: GitHub's additions, and curly quotes. */
export const features = {
  // Cut off before (features/articles/source.ts): a text may well begin with a line of three hyphens.
  frontmatter: false,
  // Authors type the dashes they mean; `--` in a heading would give it another anchor than the one they see.
  smartPunctuation: { dashes: false },
  gfm: { footnotes: { label: 'Notes and sources', clobberPrefix: 'Note-' } },
} satisfies SatteriFeatures;
