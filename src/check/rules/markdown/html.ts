import type { Html, Nodes } from 'mdast';
import { ARTICLE_COMPONENTS } from '../../../features/articles/article-components.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { hasEffect, isUnsafeAttribute, kindOfTag } from '../../../features/articles/safe-html.ts';
import { readHtml } from '../../../lib/html-tokens.ts';
import { readRawHtml } from '../../../markdown/parse.ts';
import { type Place, startOf } from '../../place.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/**
 * Text that looks like HTML: tags of Word, comments whose hyphens a program made a dash, conditions of Word, tags
 * with a space or a wide bracket at their start, and values without quotes that have a slash.
 */
const NEARLY =
  /<\/?[a-z]\w{0,9}:[a-z]\w*(?:\s[^<>\n]{0,200})?>|<!\[[^\]\n]{1,60}\](?:--)?>|<!\s?[–—-](?!-)[^<>\n]{0,300}>?|<-{1,3}(?!-)[^<>\n]{1,300}-->|<(?:[ \t]+\/?|\/[ \t]+)(?<spaced>[a-z]\w{0,10})[ \t]*\/?>|<(?<unquoted>[a-z]\w{0,10})[ \t][^<>\n=]{0,100}=[^<>\n]{1,300}>|＜\/?[a-z]\w{0,10}＞/giu;

const QUOTE_VALUES = 'Write double quotes around its values: href="/about/"';

/** Checks whether raw HTML is safe and has any effect. `mdx.ts` checks the components of `.mdx`. */
export const htmlRules = defineRules(
  {
    'markdown/unsafe-html': {
      severity: 'error',
      meaning: 'HTML could run code or change the page around it.',
      example: '`<script>`, `<iframe>`, `<p onclick="…">`',
      fix: 'Remove it, or write it as code, between backticks.',
    },
    'markdown/unknown-html': {
      severity: 'warning',
      meaning: 'HTML has no effect on this site, or is not read as HTML, so readers see it as text.',
      example: '`Dear <name>`',
      fix: 'Write Markdown, or `\\<` where you mean the character.',
    },
  },
  ({ tags, nodes, blocks, text: source, placeAt, format }: CheckedText, report) => {
    const unsafe = (place: Place, what: string) => {
      const message = `${what} is not allowed in an article: it could run code or change the page around it.`;
      report('markdown/unsafe-html', place, message, 'Remove it, or write it as code, between backticks.');
    };
    for (const { name, attributes, ...place } of tags) {
      if (format === 'mdx' && /^[^a-z]/u.test(name)) continue;
      const kind = kindOfTag(name);
      if (kind === 'unsafe') {
        unsafe(place, `<${name}>`);
        continue;
      }
      for (const [attribute, value] of Object.entries(attributes)) {
        if (isUnsafeAttribute(attribute, value)) unsafe(place, `${attribute}=${quote(value)}`);
        else if (kind === 'safe' && !hasEffect(name, attribute))
          report(
            'markdown/unknown-html',
            place,
            `The attribute "${attribute}" of <${name}> has no effect on this site.`,
            'Remove it.',
          );
      }
      if (kind === 'safe') continue;
      const isComponent = ARTICLE_COMPONENTS.some((component) => component === name);
      const message = isComponent
        ? `<${name}> works only in .mdx files.`
        : `<${name}> means nothing here: readers see it as text.`;
      const hint = isComponent
        ? 'Rename the file so that it ends in .mdx.'
        : 'Write Markdown, or \\< where you mean the character.';
      report('markdown/unknown-html', place, message, hint);
    }
    for (const { start, text } of blocks) {
      if (!/[<＜]/u.test(text)) continue;
      for (const { 0: found, index, groups = {} } of text.matchAll(NEARLY)) {
        const { spaced, unquoted } = groups;
        if (spaced !== undefined && kindOfTag(spaced) === 'unknown') continue;
        if (unquoted !== undefined && kindOfTag(unquoted) !== 'safe') continue;
        const at = start + index;
        const typed = unquoted === undefined ? found : source.slice(at, at + found.length);
        const [kind, hint] = explainNearly(found, unquoted);
        report(
          'markdown/unknown-html',
          placeAt(at),
          `${quote(typed)} is not read as ${kind}, so readers see it.`,
          hint,
        );
      }
    }
    for (const node of unquotedTags(nodes, format, source)) {
      const message = `${quote(node.value)} is not read as HTML, so readers see it.`;
      report('markdown/unknown-html', startOf(node), message, QUOTE_VALUES);
    }
    for (const node of nodes) {
      if (node.type !== 'html') continue;
      for (const token of readHtml(node.value)) {
        if (token.type !== 'comment' || token.source.startsWith('<!--')) continue;
        const place = placeAt((node.position?.start.offset ?? 0) + token.start);
        unsafe(place, quote(excerpt(token.source)));
      }
    }
  },
);

/** @param unquoted Name of a tag that has a value without quotes. */
function explainNearly(found: string, unquoted: string | undefined): readonly [kind: string, hint: string] {
  if (found.startsWith('<!') || found.startsWith('<-'))
    return ['a comment', 'Delete it, or write <!-- before and --> after it.'];
  if (unquoted === undefined) return ['HTML', 'Delete it, or write the tag as HTML has it: <b>'];
  const isPicture = unquoted.toLowerCase() === 'img';
  return ['HTML', isPicture ? 'Write a picture: ![What it shows](./desk.png)' : QUOTE_VALUES];
}

/** Finds tags that only the check reads as HTML: of values without quotes, pages know fewer. */
function unquotedTags(nodes: readonly Nodes[], format: CheckedText['format'], source: string): Html[] {
  const tags = nodes.filter((node) => node.type === 'html').filter(({ value }) => UNQUOTED.test(value));
  if (format === 'mdx' || tags.length === 0) return [];
  const read = new Set(readRawHtml(source));
  return tags.filter(({ value }) => !value.includes('\n') && !read.has(value));
}

const UNQUOTED = /^<[a-z][^<>\n]*=\s*[^\s"'<>=`]/iu;

/** The beginning of a section or instruction that may be long. */
function excerpt(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source;
}
