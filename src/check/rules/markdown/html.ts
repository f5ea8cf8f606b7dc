import { ARTICLE_COMPONENTS } from '../../../features/articles/article-components.ts';
import { isUnsafeAttribute, SAFE_ATTRIBUTES, SAFE_TAGS, UNSAFE_TAGS } from '../../source/safe-html.ts';
import type { ArticleText } from '../../source/parsed-text.ts';
import type { Finding } from '../../finding.ts';
import type { Place } from '../../place.ts';
import { quote } from '../../wording.ts';
import type { Tag } from '../../source/tags.ts';

/** Raw HTML: whether it is safe, and whether it does anything. Components of `.mdx` have rules of their own. */
export function checkHtml(tags: readonly Tag[], format: ArticleText['format']): Finding[] {
  const isComponent = ({ name }: Tag) => format === 'mdx' && /^[^a-z]/u.test(name);
  return tags.filter((tag) => !isComponent(tag)).flatMap(checkTag);
}

function checkTag({ name, attributes, line, column }: Tag): Finding[] {
  const place = { line, column };
  const tag = name.toLowerCase();
  if (UNSAFE_TAGS.has(tag)) return [unsafe(place, `<${name}>`)];
  const safeAttributes = SAFE_TAGS.get(tag);
  if (!safeAttributes) return [unknownTag(name, place)];
  const isWordless = tag === 'img' && !Object.hasOwn(attributes, 'alt');
  return [
    ...(isWordless ? [noAlt(place)] : []),
    ...Object.entries(attributes).flatMap(([attribute, value]): Finding[] => {
      if (isUnsafeAttribute(attribute, value)) return [unsafe(place, `${attribute}=${quote(value)}`)];
      const isKnown = [...SAFE_ATTRIBUTES, ...safeAttributes].includes(attribute.toLowerCase());
      return isKnown ? [] : [unknownAttribute(name, attribute, place)];
    }),
  ];
}

function noAlt(place: Place): Finding {
  return {
    rule: 'markdown/image-alt',
    ...place,
    message: 'The image has no text for those who cannot see it.',
    hint: 'Say what it shows: alt="Two people at a desk"',
  };
}

function unknownAttribute(name: string, attribute: string, place: Place): Finding {
  return {
    rule: 'markdown/unknown-html',
    ...place,
    message: `The attribute "${attribute}" of <${name}> has no effect on this site.`,
    hint: 'Take it out.',
  };
}

function unsafe(place: Place, what: string): Finding {
  return {
    rule: 'markdown/unsafe-html',
    ...place,
    message: `${what} is not allowed in an article: it could run code or change the page around it.`,
    hint: 'Take it out, or write it as code, between backticks.',
  };
}

function unknownTag(name: string, place: Place): Finding {
  const isComponent = ARTICLE_COMPONENTS.some((component) => component === name);
  return {
    rule: 'markdown/unknown-html',
    ...place,
    message: isComponent ? `<${name}> works in .mdx files alone.` : `<${name}> is dropped: readers will not see it.`,
    hint: isComponent
      ? 'Rename the file, so that it ends with .mdx.'
      : 'Write Markdown, or \\< where you mean the character.',
  };
}
