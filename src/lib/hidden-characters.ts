/** Characters without a shape of their own, and white space other than spaces, tabs and line ends. */
const CANDIDATE = /(?![\t\n\r ])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/gu;

/** Emoji are joined, colored and made of tags by characters that have no shape themselves. */
const AFTER_EMOJI = /\p{Emoji}[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3]?$/u;
const BEFORE_EMOJI = /^\p{Extended_Pictographic}/u;
const FLAG_TAGS = /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u;
/** Scripts whose letters change their shape beside a joiner. */
const JOINED =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Mong}]$/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Characters that have variants. */
const WITH_VARIANTS = /[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u;

/** Long enough for every sequence above: flags have at most 8 characters of two units. */
const NEIGHBORHOOD = 16;

/** A character that readers cannot see or tell from a space. */
export interface HiddenCharacter {
  readonly index: number;
  readonly character: string;
  /** White space separates words; other hidden characters do not. */
  readonly isSpace: boolean;
}

/** Finds hidden characters, except those that their neighbors need: in emoji, and in Arabic, Hebrew and Indic words. */
export function findHidden(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (const { 0: character, index } of text.matchAll(CANDIDATE)) {
    const before = text.slice(Math.max(0, index - NEIGHBORHOOD), index).toWellFormed();
    const after = text.slice(index + character.length, index + character.length + 2);
    if (isNeeded(character, before, after)) continue;
    found.push({ index, character, isSpace: /[\p{Z}\u0085\v\f]/u.test(character) });
  }
  return found;
}

function isNeeded(character: string, before: string, after: string): boolean {
  if (/[\u200C\u200D]/u.test(character))
    return JOINED.test(before) || (character === '\u200D' && AFTER_EMOJI.test(before) && BEFORE_EMOJI.test(after));
  if (/[\u200E\u200F\u061C]/u.test(character)) return RIGHT_TO_LEFT.test(before.slice(-2) + after);
  if (/[\uFE00-\uFE0F\u180B-\u180D\u180F\u{E0100}-\u{E01EF}]/u.test(character)) return WITH_VARIANTS.test(before);
  return /[\u{E0020}-\u{E007F}]/u.test(character) && FLAG_TAGS.test(before);
}

/** Removes hidden characters, writes every white space as a space, and composes accents (NFC). Other spaces stay. */
export function visibleText(text: string): string {
  // Most texts: the search below takes 20 times as long.
  if (/^[\t\n\r -~]*$/u.test(text)) return text;
  let visible = '';
  let from = 0;
  for (const { index, character, isSpace } of findHidden(text)) {
    visible += text.slice(from, index) + (isSpace ? ' ' : '');
    from = index + character.length;
  }
  return (visible + text.slice(from)).normalize('NFC');
}

/** The form in which names are compared: visible text in which each run of white space is one space. */
export function comparableText(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ').trim();
}
