import type { Article, Category } from '../articles/article.ts';
import { byCategory, type ListPage, paginate } from '../articles/lists.ts';
import { fieldsOf, synonymsOf, type Field, type Synonyms } from '../templates/field.ts';
import type { Template, TemplateKind } from '../templates/template.ts';
import { articlePath, pagePath, templatesPath, type Urls } from '../../paths.ts';

/** Maximum number of templates on one page. If there are more, each category gets pages. */
export const TEMPLATES_PER_PAGE = 200;

/** A page of templates: `/templates/`, or one of a category's. */
export interface TemplatePage extends Pick<ListPage<Article>, 'number' | 'last'> {
  /** Undefined for `/templates/`. */
  readonly category: Category | undefined;
  /** Articles with the templates that are on the page. Empty for an index of categories. */
  readonly articles: readonly Article[];
}

/** Divides the templates of these articles into pages. An article at the end of a page continues on the next one. */
export function templatePages(articles: readonly Article[], perPage = TEMPLATES_PER_PAGE): TemplatePage[] {
  const withTemplates = articles.filter(({ templates }) => templates.length > 0);
  const whole = { category: undefined, number: 1, last: 1 };
  if (listTemplates(withTemplates).length <= perPage) return [{ ...whole, articles: withTemplates }];
  const pages = byCategory(withTemplates).flatMap(({ category, articles }) =>
    paginate(listTemplates(articles), perPage).map(({ number, last, items }) => ({
      category,
      number,
      last,
      articles: [...Map.groupBy(items, ({ article }) => article)].map(([article, own]) => ({
        ...article,
        templates: own.map(({ template }) => template),
      })),
    })),
  );
  return [{ ...whole, articles: [] }, ...pages];
}

const listTemplates = (articles: readonly Article[]) =>
  articles.flatMap((article) => article.templates.map((template) => ({ article, template })));

/** Site path of a page of templates. */
export const templatePagePath = ({ category, number }: Pick<TemplatePage, 'category' | 'number'>): string =>
  pagePath(templatesPath(category?.slug), number);

/** Makes an id that is unique among the templates of all articles. */
export const templateId = (article: Pick<Article, 'slug'>, template: Pick<Template, 'id'>): string =>
  `${article.slug}--${template.id}`;

/** A template in `/templates.json`. URLs are absolute. */
export interface TemplateData {
  readonly id: string;
  readonly name: string;
  readonly kind: TemplateKind;
  readonly article: { readonly title: string; readonly url: string; readonly keywords: readonly string[] };
  readonly category: string;
  /** Null if there is no subject line. */
  readonly subject: string | null;
  readonly body: string;
  readonly blanks: readonly BlankData[];
  /** The template in its article. */
  readonly url: string;
}

/** An entry for each name of a template, and for each occurrence of a free text. */
interface BlankData extends Pick<Field, 'label' | 'kind' | 'occurrences'> {
  readonly hint: string | null;
}

/**
 * Lists the templates of articles for `/templates.json`.
 *
 * @param synonyms Names that mean the same as another name, by category name.
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
      const fields = fieldsOf(template, synonymsOf(synonyms, category.name));
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
