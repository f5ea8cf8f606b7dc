import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** A piece of HTML as browsers read it. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string; readonly start: number }
  /** A comment, or what browsers take for one: a CDATA section, a processing instruction, a declaration. */
  | { readonly type: 'comment'; readonly source: string; readonly start: number; readonly isClosed: boolean }
  /** The beginning of a tag that the text cuts off. Its name begins with a slash if it is an end tag. */
  | { readonly type: 'cut'; readonly name: string; readonly source: string; readonly start: number }
  | HtmlTag;

/** A start or end tag. */
export interface HtmlTag {
  readonly type: 'start' | 'end';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** The tag as it was typed. */
  readonly source: string;
  readonly hasSlash: boolean;
}

/** Modes of reading what follows a tag, up to its end tag, as text rather than HTML. */
const TEXT_MODES: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ...['textarea', 'title'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ...['iframe', 'noembed', 'noframes', 'noscript', 'style', 'xmp'].map(
    (name) => [name, TokenizerMode.RAWTEXT] as const,
  ),
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Checks whether browsers read what follows a tag as text or code, up to its end tag. */
export function hidesMarkup(tag: string): boolean {
  return TEXT_MODES.has(tag);
}

/** Reads HTML into tokens by the rules of browsers, from the beginning of an element's content. */
export function readHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let end = 0;
  const text = ({ chars, location }: Token.CharacterToken) => {
    end = location?.endOffset ?? end;
    tokens.push({ type: 'text', text: chars, start: location?.startOffset ?? 0 });
  };
  const tag = (type: HtmlTag['type'], token: Token.TagToken) => {
    end = token.location?.endOffset ?? end;
    const attributes = Object.fromEntries(token.attrs.map(({ name, value }) => [name, value]));
    const start = token.location?.startOffset ?? 0;
    const source = html.slice(start, end);
    tokens.push({ type, name: token.tagName, attributes, start, source, hasSlash: token.selfClosing });
  };
  const comment = ({ location }: Token.CommentToken | Token.DoctypeToken) => {
    const start = location?.startOffset ?? 0;
    end = location?.endOffset ?? end;
    const source = html.slice(start, end);
    const isClosed = source.startsWith('<!--') ? /^<!--(?:-?>$|.*--!?>$)/su.test(source) : source.endsWith('>');
    tokens.push({ type: 'comment', source, start, isClosed });
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tag('start', token);
        const mode = TEXT_MODES.get(token.tagName);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag(token) {
        tag('end', token);
      },
      onComment: comment,
      onDoctype: comment,
      onCharacter: text,
      onNullCharacter: text,
      onWhitespaceCharacter: text,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  // Browsers drop a tag that the text cuts off.
  const [source, slash = '', name] = /^<(\/?)([a-z][^\s/>]*).*$/isu.exec(html.slice(end)) ?? [];
  if (source !== undefined && name !== undefined)
    tokens.push({ type: 'cut', name: slash + name.toLowerCase(), source, start: end });
  return withWholeComments(tokens, html);
}

/**
 * Makes one comment of `<!--> text -->`, which browsers end at the first bracket. Nobody who types it wants the text to be
 * published.
 */
function withWholeComments(tokens: readonly HtmlToken[], html: string): HtmlToken[] {
  let hiddenUntil = 0;
  return tokens.flatMap((token, index): HtmlToken[] => {
    if (token.start < hiddenUntil) {
      const text = html.slice(hiddenUntil, tokens[index + 1]?.start);
      return token.type === 'text' && text !== '' && (tokens[index + 1]?.start ?? html.length) > hiddenUntil
        ? [{ type: 'text', text, start: hiddenUntil }]
        : [];
    }
    if (token.type !== 'comment' || !/^<!---?>$/u.test(token.source)) return [token];
    const end = html.indexOf('-->', token.start + token.source.length);
    if (end === -1) return [token];
    hiddenUntil = end + 3;
    return [{ ...token, source: html.slice(token.start, hiddenUntil) }];
  });
}

/** Writes a start tag so that every parser reads it alike. */
export function serializeTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
  return `<${name}${written.join('')}>`;
}

function escapeAttribute(value: string): string {
  return value.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
