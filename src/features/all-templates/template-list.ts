import type { Article, Category } from '../articles/article.ts';
import { byCategory } from '../articles/lists.ts';
import { readFields, synonymsOf, type Field, type Synonyms } from '../templates/field.ts';
import type { Template, TemplateKind } from '../templates/template.ts';
import { articlePath, type Urls } from '../../paths.ts';

/** Most templates that one page holds; where there are more, each category has a page. */
export const TEMPLATES_PER_PAGE = 200;

/** A page of templates: `/templates/`, or one category's. */
export interface TemplatePage {
  /** Undefined for the page that all others are reached from. */
  readonly category: Category | undefined;
  /** The articles whose templates the page shows; none on an index of categories. */
  readonly articles: readonly Article[];
}

/** The pages that show the templates of these articles. */
export function templatePages(articles: readonly Article[], perPage = TEMPLATES_PER_PAGE): TemplatePage[] {
  const withTemplates = articles.filter(({ templates }) => templates.length > 0);
  const count = withTemplates.flatMap(({ templates }) => templates).length;
  if (count <= perPage) return [{ category: undefined, articles: withTemplates }];
  return [{ category: undefined, articles: [] }, ...byCategory(withTemplates)];
}

/** Id of a template among those of all articles. */
export const templateId = (article: Pick<Article, 'slug'>, template: Pick<Template, 'id'>): string =>
  `${article.slug}--${template.id}`;

/** A template as `/templates.json` gives it. Addresses are absolute. */
export interface TemplateData {
  readonly id: string;
  readonly name: string;
  readonly kind: TemplateKind;
  readonly article: { readonly title: string; readonly url: string; readonly keywords: readonly string[] };
  readonly category: string;
  /** Null where there is no line for it. */
  readonly subject: string | null;
  readonly body: string;
  readonly blanks: readonly BlankData[];
  /** The template's place in its guide. */
  readonly url: string;
}

/** One entry for each name of a template, and one for each place of a free text. */
interface BlankData extends Pick<Field, 'label' | 'kind' | 'occurrences'> {
  readonly hint: string | null;
}

/**
 * The templates of articles as data.
 *
 * @param synonyms Names that mean another one, by the name of the category.
 */
export function templateData(
  articles: readonly Article[],
  urls: Urls,
  synonyms: Readonly<Record<string, Synonyms>>,
): TemplateData[] {
  return articles.flatMap((article) => {
    const { slug, title, category, keywords } = article;
    const url = urls.absolute(articlePath(slug));
    return article.templates.map((template): TemplateData => {
      const { id, name, kind, subject, body } = template;
      const place = { article: slug, template: id };
      const { fields } = readFields([template.text], place, synonymsOf(synonyms, category.name));
      return {
        id: templateId(article, template),
        name,
        kind,
        article: { title, url, keywords },
        category: category.name,
        subject: subject ?? null,
        body,
        blanks: fields.map(({ label, hint, kind, occurrences }) => ({ label, hint: hint ?? null, kind, occurrences })),
        url: `${url}#${id}`,
      };
    });
  });
}
