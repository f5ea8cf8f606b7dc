import GithubSlugger from 'github-slugger';
import { isTemplate, parseTemplate, type Code, type Template } from './template.ts';

/** What of an article's text names templates and holds them. */
export type Block = Heading | Code;

export interface Heading {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** As the author wrote it, markup taken off: straight quotes stay straight. */
  readonly text: string;
  /** Anchor of the heading: unique in its article. */
  readonly slug: string;
}

/** The templates of an article: one entry for each code block, in order, undefined where it is none. */
export function readTemplates(blocks: readonly Block[]): (Template | undefined)[] {
  const takenIds = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.slug] : [])));
  const takenNames = new Set<string>();
  let heading: string | undefined;
  const templates: (Template | undefined)[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      heading = block.text;
    } else if (isTemplate(block)) {
      const content = parseTemplate(block);
      const wanted = nameFrom(heading) || content.subject || (content.kind === 'message' ? 'Message' : 'Email');
      const name = claim(wanted, takenNames, (n) => ` (${n})`);
      const slug = new GithubSlugger().slug(name);
      templates.push({ id: claim(`email-${slug}`, takenIds, (n) => `-${n}`), name, ...content });
    } else {
      templates.push(undefined);
    }
  }
  return templates;
}

/** `Template: Thank-you` and `Template 3: Thank-you` both name `Thank-you`. */
function nameFrom(heading: string | undefined): string | undefined {
  return heading?.replace(/^template(?: \d+)?:/iu, '').trim();
}

/** The wanted string, or the first of its numbered forms that nobody has; it is taken from then on. */
function claim(wanted: string, taken: Set<string>, suffix: (n: number) => string): string {
  let candidate = wanted;
  for (let n = 2; taken.has(candidate); n++) candidate = wanted + suffix(n);
  taken.add(candidate);
  return candidate;
}
