/** What could mean something in a line of Markdown. An underscore between letters does not, and may belong to an address. */
const SPECIAL = /[\\`*[\]<#~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

/** A text as Markdown that shows exactly it, on one line: as a heading, or between the brackets of a link. */
export function markdownText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(SPECIAL, String.raw`\$&`);
}
