import type { SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
import type { PluginFactoryContext } from 'satteri';
import type { ImageAttributes } from '../features/articles/article-file.ts';
import type { Outline } from '../features/articles/outline.ts';
import { type Synonyms, synonymsOf } from '../features/templates/field.ts';
import { callToAction } from './call-to-action.ts';
import { code } from './code.ts';
import { headings } from './headings.ts';
import { mayHavePictures, pictures } from './pictures.ts';
import { links } from './site-links.ts';
import { features, readOutline, singleTildes } from './parse.ts';
import { tables } from './tables.ts';
import { balance, safeLink, safePlugins, takesHtml } from './raw-html.ts';
import { taskLists } from './task-lists.ts';
import { templates } from './template-cards.ts';

export interface MarkdownSettings {
  /** Returns the URL of a link as an author wrote it. */
  readonly link: (href: string) => string;
  /** Returns the attributes of a picture whose address an author wrote. Without it, pictures have no size. */
  readonly image?: (href: string) => ImageAttributes;
  /** Names of blanks that mean another blank, by the name of the article's category. */
  readonly synonyms: Readonly<Record<string, Synonyms>>;
  /** Language tag of the site. */
  readonly language: string;
  /** The outline of the rendered text, if it is known already. */
  readonly outline?: Outline;
}

/**
 * Options for rendering Markdown as HTML, for `.md` and `.mdx` alike.
 *
 * Names and anchors are made from what the author typed, but the tree that plugins get has curly quotes already. So each
 * text is parsed again, as typed, for its outline (0.3 ms for an article of 1,900 words).
 *
 * Each plugin takes as long as rendering the whole text without plugins, so those for rare elements run only where needed.
 */
export function markdownOptions({ link: linkOf, image, synonyms, language, outline: known }: MarkdownSettings) {
  const link = safeLink(linkOf);
  const attributesOf = image ?? ((href: string) => ({ src: link(href) }));
  const outlineOf = ({ source, sourceFormat }: PluginFactoryContext) => known ?? readOutline(source, sourceFormat);
  return {
    features,
    mdastPlugins: [
      ...safePlugins,
      ({ source }) => source.includes('~') && singleTildes,
      taskLists,
      (text) => {
        const outline = outlineOf(text);
        const { category } =
          (text.data as { astro?: { frontmatter?: { category?: unknown } } }).astro?.frontmatter ?? {};
        const withHtml = takesHtml(text);
        const own = synonymsOf(synonyms, String(category).trim());
        return [templates(outline, own, language, withHtml), headings(outline, withHtml)];
      },
      (text) => mayHavePictures(text.source) && pictures(text, attributesOf),
      links(link),
    ],
    hastPlugins: [
      callToAction(link),
      ({ source }) => source.includes('|') && tables(),
      (text) => outlineOf(text).templates.includes(undefined) && code(),
      balance,
    ],
  } satisfies SatteriMarkdownProcessorOptions;
}
