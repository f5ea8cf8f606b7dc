/** An email that opens a conversation, an email that answers one, or a message without a subject. */
export type TemplateKind = 'email' | 'reply' | 'message';

/** A template of an article. */
export interface Template {
  /** Unique in its article; the anchor of its card. */
  readonly id: string;
  readonly name: string;
  readonly kind: TemplateKind;
  /** The canonical text: the fence's text with `\n` line ends and no final newline. What is copied. */
  readonly text: string;
  readonly subject: string | undefined;
  readonly body: string;
  /** Most characters the place it is written for accepts; messages only. */
  readonly limit: number | undefined;
}

/** A code block of an article, as every Markdown parser gives it. */
export interface Code {
  readonly type: 'fence' | 'indented';
  /** First word of the info string. */
  readonly language: string | undefined;
  /** The rest of the info string. */
  readonly meta: string | undefined;
  readonly text: string;
}

/** Whether a code block is a template rather than code or plain text. */
export function isTemplate({ type, language, text }: Code): boolean {
  if (type === 'indented') return false;
  return language === undefined ? text.startsWith(SUBJECT) : language === 'email' || language === 'message';
}

/** Reads one code block that is a template. */
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

/** The parts of a template's text; joined in this order they give it back. */
export interface Letter {
  /** `Subject:` and the spaces behind it. */
  readonly head: string;
  /** Undefined where there is no line for it, as in messages. */
  readonly subject: string | undefined;
  /** Spaces and line ends between subject and body. */
  readonly gap: string;
  readonly body: string;
}

/** Cuts a template's text into subject and body. */
export function cutLetter(text: string, isMessage: boolean): Letter {
  if (isMessage || !text.startsWith(SUBJECT)) {
    const body = withoutEmptyLines(text);
    return { head: '', subject: undefined, gap: text.slice(0, text.length - body.length), body };
  }
  const [line = ''] = text.split('\n', 1);
  const subject = line.slice(SUBJECT.length).trim();
  const subjectStart = subject === '' ? line.length : line.indexOf(subject, SUBJECT.length);
  const body = withoutEmptyLines(text.slice(line.length + 1));
  return {
    head: text.slice(0, subjectStart),
    subject,
    gap: text.slice(subjectStart + subject.length, text.length - body.length),
    body,
  };
}

const SUBJECT = 'Subject:';

function withoutEmptyLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/u, '');
}

function isReply(subject: string | undefined): boolean {
  return subject !== undefined && /^re:/iu.test(subject);
}

import GithubSlugger from 'github-slugger';

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
