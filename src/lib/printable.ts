/** Control characters but for tabs and line ends, halves of characters, and what is no character at all. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text without the characters that neither XML nor HTML can hold, not even escaped. Some come along when a text is
 * pasted.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
