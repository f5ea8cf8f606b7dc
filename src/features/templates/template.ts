import GithubSlugger from 'github-slugger';
import { visibleText } from '../../lib/hidden-characters.ts';
import { cutLetter, SUBJECT } from './letter.ts';

/** An email that starts a conversation, an email that answers one, or a message without a subject. */
export type TemplateKind = 'email' | 'reply' | 'message';

/** A template of an article. */
export interface Template {
  /** Unique in its article, and the anchor of its card. */
  readonly id: string;
  readonly name: string;
  readonly kind: TemplateKind;
  /** The text that is copied: the fence's text with `\n` line ends and no final newline. */
  readonly text: string;
  readonly subject: string | undefined;
  readonly body: string;
  /** Maximum number of characters. Messages only. */
  readonly limit: number | undefined;
}

/** A code block of an article, independent of the Markdown parser. */
export interface Code {
  readonly type: 'fence' | 'indented';
  /** First word of the info string. */
  readonly language: string | undefined;
  /** The rest of the info string. */
  readonly meta: string | undefined;
  readonly text: string;
}

/** Tells a template from code and plain text. */
export function isTemplate({ type, language, text }: Code): boolean {
  if (type === 'indented') return false;
  return language === undefined ? text.startsWith(SUBJECT) : language === 'email' || language === 'message';
}

/** Reads a code block that is a template. */
export function parseTemplate({ language, meta, text: source }: Code): Omit<Template, 'id' | 'name'> {
  const text = source.replace(/\r\n?/gu, '\n');
  const isMessage = language === 'message';
  const { subject, body } = cutLetter(text, isMessage);
  const limit = isMessage ? /^\d+$/u.exec(meta?.trim() ?? '')?.[0] : undefined;
  return {
    kind: isMessage ? 'message' : isReply(subject) ? 'reply' : 'email',
    text,
    subject,
    body,
    limit: limit === undefined ? undefined : Number(limit),
  };
}

function isReply(subject: string | undefined): boolean {
  return subject !== undefined && /^re:/iu.test(subject);
}

/** The parts of an article that name templates or contain them. */
export type Block = Heading | Code;

export interface Heading {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** The author's text without markup. Straight quotes stay straight. */
  readonly text: string;
  /** Anchor of the heading, unique in its article. */
  readonly slug: string;
}

/** Reads the templates of an article. Returns an entry for each code block, in order; undefined if it is not a template. */
export function readTemplates(blocks: readonly Block[]): (Template | undefined)[] {
  const templates = nameTemplates(blocks);
  const taken = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.slug] : [])));
  // A number must not produce an id that belongs to the name of another template.
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
  return `email-${new GithubSlugger().slug(visibleText(name))}`;
}

/** Returns `Thank-you` for both `Template: Thank-you` and `Template 3: Thank-you`. */
export function templateNameFrom(heading: string): string {
  return heading.replace(/^template(?: \d+)?:/iu, '').trim();
}

/**
 * Returns the wanted string, or its first numbered form that is free, and marks it as taken.
 *
 * @param promised Strings that are reserved: a numbered form must not use them.
 */
function claim(wanted: string, taken: Set<string>, suffix: (n: number) => string, promised?: Set<string>): string {
  let candidate = wanted;
  for (let n = 2; taken.has(candidate) || (n > 2 && promised?.has(candidate)); n++) candidate = wanted + suffix(n);
  taken.add(candidate);
  return candidate;
}
