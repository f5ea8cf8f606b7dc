import type { Deployment } from '../deployment.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Link } from './source/links.ts';

/** The deployment that links and dates are checked for. */
export type Where = Pick<Deployment, 'site' | 'base' | 'today'>;

/** Names that frontmatter may refer to; undefined if their list cannot be read. */
export interface KnownNames {
  readonly categories: readonly string[] | undefined;
  readonly authors: readonly string[] | undefined;
}

/** The parts of a template that other files refer to. */
interface TemplateSummary {
  readonly id: string;
  readonly name: string;
  /** Its names, without free texts. */
  readonly blanks: readonly string[];
}

/** The result of checking an article's text. */
export interface TextAnalysis {
  readonly findings: readonly Finding[];
  readonly links: readonly Link[];
  /** Ids that links can lead to: of headings, templates and raw HTML. */
  readonly anchors: readonly string[];
  readonly templates: readonly TemplateSummary[];
}

/** A text of the frontmatter by which readers tell articles apart. */
export interface UniqueText extends Place {
  readonly field: 'title' | 'shortTitle' | 'description';
  /** In the form in which it is compared. */
  readonly text: string;
}

/** The fields of the frontmatter that decide when and where an article is published. */
export interface Publication {
  readonly isDraft: boolean;
  /** The day of publication; undefined if the author's is not a date. */
  readonly date: (Place & { readonly day: CalendarDate }) | undefined;
  /** The day of the last change; undefined if there is none. */
  readonly updated: (Place & { readonly day: CalendarDate }) | undefined;
  /** Name of the category; undefined if it is not text. */
  readonly category: string | undefined;
  /** Texts that no other article may have. */
  readonly texts: readonly UniqueText[];
  /** Earlier names of the file. */
  readonly redirectFrom: readonly string[];
  /** The place of each of them. */
  readonly redirectPlaces: readonly Place[];
}

/** The result of checking one article by itself: the part of the check that is cached. */
export interface Analysis extends TextAnalysis, Publication {}

/** An analyzed article under its name. */
export interface CheckedArticle extends Analysis {
  /** Of its file, without the folder. */
  readonly name: string;
  readonly slug: string;
}
