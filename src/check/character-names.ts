import { findHidden } from '../lib/hidden-characters.ts';

/** Names of characters that cannot be seen, by code point. */
const NAMES: Readonly<Record<number, string>> = {
  0x85: 'a next-line character',
  0xa0: 'a no-break space',
  0xad: 'a soft hyphen',
  0x34f: 'a combining grapheme joiner',
  0x61c: 'an Arabic letter mark',
  0x115f: 'a Hangul filler',
  0x1160: 'a Hangul filler',
  0x1680: 'an Ogham space',
  0x180e: 'a Mongolian vowel separator',
  0x2000: 'an en quad',
  0x2001: 'an em quad',
  0x2002: 'an en space',
  0x2003: 'an em space',
  0x2004: 'a three-per-em space',
  0x2005: 'a four-per-em space',
  0x2006: 'a six-per-em space',
  0x2007: 'a figure space',
  0x2008: 'a punctuation space',
  0x2009: 'a thin space',
  0x200a: 'a hair space',
  0x200b: 'a zero-width space',
  0x200c: 'a zero-width non-joiner',
  0x200d: 'a zero-width joiner',
  0x200e: 'a left-to-right mark',
  0x200f: 'a right-to-left mark',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x202a: 'a left-to-right embedding',
  0x202b: 'a right-to-left embedding',
  0x202c: 'the end of a change of direction',
  0x202d: 'a left-to-right override',
  0x202e: 'a right-to-left override',
  0x202f: 'a narrow no-break space',
  0x205f: 'a mathematical space',
  0x2060: 'a word joiner',
  0x2066: 'a left-to-right isolate',
  0x2067: 'a right-to-left isolate',
  0x2068: 'a first strong isolate',
  0x2069: 'the end of an isolate',
  0x2800: 'a blank braille pattern',
  0x3000: 'an ideographic space',
  0x3164: 'a Hangul filler',
  0xfeff: 'a byte order mark',
  0xffa0: 'a halfwidth Hangul filler',
  0xfffc: 'a mark for an object that was not copied',
};

const GROUPS: readonly (readonly [group: RegExp, name: string])[] = [
  [/[\uFE00-\uFE0F\u180B-\u180F\u{E0100}-\u{E01EF}]/u, 'a variation selector'],
  [/[\u{E0000}-\u{E007F}]/u, 'a tag character'],
  [/[\u2061-\u2064]/u, 'an invisible mathematical sign'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Co}/u, 'a private-use character'],
];

/** Names a character by what it is: `a no-break space, U+00A0`. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = NAMES[code] ?? GROUPS.find(([group]) => group.test(character))?.[1] ?? 'an invisible character';
  return `${name}, ${codeOf(code)}`;
}

function codeOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters of other scripts that look like Latin ones. A whole word of them is not a disguise. */
const LOOKALIKES: readonly (readonly [name: string, letter: RegExp])[] = [
  ['a Cyrillic letter', /\p{Script=Cyrillic}/u],
  ['a Greek letter', /(?![µΩ])\p{Script=Greek}/u],
];
/** Letters that are drawn in another way, as tools for bold text and copies of PDF files have them. */
const DRAWN: readonly (readonly [name: string, letter: RegExp])[] = [
  ['a fullwidth letter', /[\uFF01-\uFF5E]/u],
  ['a ligature', /[\uFB00-\uFB06]/u],
  ['a letter of mathematics', /[\u{1D400}-\u{1D7FF}]/u],
  ['a small capital', /[\u1D00-\u1D22\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F]/u],
];

/** Names what makes a text different from another that looks the same; at most three characters, each of them once. */
export function nameDisguises(text: string): string[] {
  const names = findHidden(text).map(({ character }) => nameCharacter(character));
  for (const [word] of text.matchAll(/[\p{L}\uFF01-\uFF5E]+/gu)) {
    for (const [name, letter] of /\p{Script=Latin}/u.test(word) ? [...LOOKALIKES, ...DRAWN] : DRAWN) {
      const [found] = letter.exec(word) ?? [];
      if (found !== undefined) names.push(`${name}, ${codeOf(found.codePointAt(0) ?? 0)}`);
    }
  }
  if (text !== text.normalize('NFC')) names.push('an accent that is a character of its own');
  return [...new Set(names)].slice(0, 3);
}
