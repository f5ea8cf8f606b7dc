import { z } from 'zod';
import { letterPath } from '../../paths.ts';
import type { Article } from '../articles/article.ts';
import type { Template } from '../templates/template.ts';

/** The file of situations, which authors edit: a reader’s own words for what happened, and the letter for it. */
export const SITUATIONS_FILE = 'content/situations.yaml';

/** The stages of a search, in the order in which home lists them, with their labels. */
const STAGES = {
  before: 'Before the interview',
  after: 'After the interview',
  offer: 'An offer',
  leaving: 'Leaving a job',
} as const;

const text = z.string().trim().min(1);

/** An entry of content/situations.yaml. */
export const situationSchema = z.strictObject({
  says: text.meta({
    description: 'What happened, in a reader’s words: "They’ve gone quiet".',
    is: 'a situation',
    hint: 'Write it as a reader would say it: says: They’ve gone quiet',
  }),
  template: z
    .string()
    .trim()
    .regex(/^[^#\s]+#[^#\s]+$/u)
    .meta({
      description: 'The letter for it: the file name of a guide without its ending, "#", and the anchor of a template.',
      is: 'a template',
      hint: 'Write the file name of a guide without its ending, # and the anchor of a template: template: how-to-resign-from-a-job#email-a-short-resignation',
    }),
  stage: z.enum(Object.keys(STAGES) as (keyof typeof STAGES)[]).meta({
    description: 'The stage of the search under which home lists it: before, after, offer or leaving.',
    is: 'a stage',
    hint: 'Write before, after, offer or leaving: stage: after',
  }),
  words: z.array(text).default([]).meta({
    description: 'Other words that readers use for it. The search knows them, and pages do not show them.',
    is: 'a list of words',
    hint: 'Write a list in brackets: words: [ghosted, no reply, silence], or leave the line out.',
  }),
});

export type Situation = z.output<typeof situationSchema>;

/** A stage of a search, with what may have happened in it. */
export interface SituationGroup {
  readonly stage: Situation['stage'];
  readonly label: string;
  /** Each with the site path that opens its letter. */
  readonly links: readonly { readonly says: string; readonly path: string }[];
}

/** Groups situations by stage, in the order of the file. Those whose letter is not published are left out. */
export function groupSituations(
  situations: readonly Situation[],
  articles: readonly Pick<Article, 'slug' | 'templates'>[],
): SituationGroup[] {
  const published = situations.filter(({ template }) => findLetter(template, articles));
  return Object.entries(STAGES).flatMap(([stage, label]) => {
    const own = published.filter((situation) => situation.stage === stage);
    const links = own.map(({ says, template }) => {
      const [slug = '', id = ''] = template.split('#');
      return { says, path: letterPath(slug, id) };
    });
    return links.length === 0 ? [] : [{ stage: stage as Situation['stage'], label, links }];
  });
}

/** Finds the letter that a situation names. */
export function findLetter<T extends Pick<Article, 'slug' | 'templates'>>(
  name: string,
  articles: readonly T[],
): { article: T; template: Template } | undefined {
  const [slug, id] = name.split('#');
  const article = articles.find((article) => article.slug === slug);
  const template = article?.templates.find((template) => template.id === id);
  return article && template && { article, template };
}
