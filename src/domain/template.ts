import GithubSlugger from 'github-slugger';

/** An email that opens a conversation, an email that answers one, or a message without a subject. */
type TemplateKind = 'email' | 'reply' | 'message';

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
  return language === undefined ? text.startsWith('Subject:') : language === 'email' || language === 'message';
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

/** Reads one code block that is a template. */
export function parseTemplate({ language, meta, text: source }: Code): Omit<Template, 'id' | 'name'> {
  const text = source.replace(/\r\n?/gu, '\n');
  const isMessage = language === 'message';
  const subject = isMessage ? undefined : /^Subject:(.*)/u.exec(text)?.[1]?.trim();
  const rest = subject === undefined ? text : text.replace(/^.*\n?/u, '');
  const limit = isMessage ? /^\d+$/u.exec(meta ?? '')?.[0] : undefined;
  return {
    kind: isMessage ? 'message' : isReply(subject) ? 'reply' : 'email',
    text,
    subject,
    body: rest.replace(/^(?:[ \t]*\n)+/u, ''),
    limit: limit === undefined ? undefined : Number(limit),
  };
}

function isReply(subject: string | undefined): boolean {
  return subject !== undefined && /^re:/iu.test(subject);
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
