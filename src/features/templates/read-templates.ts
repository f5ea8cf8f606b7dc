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
  const templates = nameTemplates(blocks);
  const taken = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.slug] : [])));
  // A number must not lead to the id that the name of another template gives.
  const promised = new Set(templates.flatMap((template) => (template ? [idOf(template.name)] : [])));
  return templates.map(
    (template) => template && { id: claim(idOf(template.name), taken, (n) => `-${n}`, promised), ...template },
  );
}

function nameTemplates(blocks: readonly Block[]): (Omit<Template, 'id'> | undefined)[] {
  const taken = new Set<string>();
  let heading: string | undefined;
  return blocks.flatMap((block) => {
    if (block.type === 'heading') {
      heading = block.text;
      return [];
    }
    if (!isTemplate(block)) return [undefined];
    const content = parseTemplate(block);
    const wanted =
      templateNameFrom(heading ?? '') || content.subject || (content.kind === 'message' ? 'Message' : 'Email');
    return [{ name: claim(wanted, taken, (n) => ` (${n})`), ...content }];
  });
}

function idOf(name: string): string {
  return `email-${new GithubSlugger().slug(name)}`;
}

/** `Template: Thank-you` and `Template 3: Thank-you` both name `Thank-you`. */
export function templateNameFrom(heading: string): string {
  return heading.replace(/^template(?: \d+)?:/iu, '').trim();
}

/**
 * The wanted string, or the first of its numbered forms that nobody has; it is taken from then on.
 *
 * @param promised What no numbered form may be: somebody will want it.
 */
function claim(wanted: string, taken: Set<string>, suffix: (n: number) => string, promised?: Set<string>): string {
  let candidate = wanted;
  for (let n = 2; taken.has(candidate) || (n > 2 && promised?.has(candidate)); n++) candidate = wanted + suffix(n);
  taken.add(candidate);
  return candidate;
}
