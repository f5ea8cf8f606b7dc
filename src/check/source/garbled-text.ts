/** A piece of a text in UTF-8 that was read in another encoding: `â€™` for an apostrophe. */
interface Garbled {
  readonly index: number;
  readonly text: string;
  /** The characters that were meant; undefined if they are lost. */
  readonly meant: string | undefined;
  /** Number of garbled pieces in the text. */
  readonly count: number;
}

/** Characters of Windows-1252 for the bytes 0x80 to 0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** A byte that continues a character in UTF-8, read as Windows-1252 or Latin-1. */
const NEXT = `[${WINDOWS}\u0080-\u00BF]`;
/** Such characters that follow no capital letter in good texts, unlike those in `CAFÉ”`, `NESTLÉ®` and `Úžas`. */
const RARE_NEXT = '[¡¤¦¨¬¯±µ¸¼½¾ƒˆ‰˜‚„\u0080-\u009F]';

/** The end of `don't`, `it's` or `we'll`, after its apostrophe. */
const SHORT_FORM = String.raw`(?:s|t|d|m|ll|re|ve)(?!\p{L})`;
/** Characters of Mac Roman by those of Windows-1252 for the same bytes. */
const MAC: Readonly<Record<string, string>> = {
  Õ: '’',
  Ô: '‘',
  Ò: '“',
  Ó: '”',
  Ð: '–',
  Ñ: '—',
  Ž: 'é',
  Š: 'ä',
};

/** Only what no language writes: a good text must pass. */
const GARBLED = new RegExp(
  [
    // Two bytes: accents of Latin-1, then other letters.
    `(?<!\\p{Lu})Ã${NEXT}|Ã(?![“”‘’–—…™›»])${NEXT}|Â[\u0080-\u00BF]|[Ä-ß]${RARE_NEXT}`,
    // A no-break space that has become a space.
    '(?<![\\p{L}\\p{M}])Â(?![\\p{L}\\p{M}])|(?<=\\p{Ll})[ÃÂ]',
    // Three and four bytes: quotes, dashes, arrows, emoji. The last bytes are often lost.
    `â€${NEXT}?|â${NEXT}{2}|ï»¿|ï¿½|ðŸ${NEXT}{0,2}`,
    // UTF-8 read as Mac Roman, as the code page of DOS, and as Windows-1251.
    '‚Ä[ôòúùìîö¶¢]|√[©®°§¶ß™´¨Æ≠±¥Ø]|ΓÇ[ÖôöÿªêÖûóÆ]|вЂ[™њќ“”¦ў]',
    // Mac Roman read as Latin-1. `Ó Briain`, `Òscar` and `the letter Ñ` are good texts, `donÕt` is not.
    String.raw`(?<=\p{Ll})Õ(?=${SHORT_FORM})|(?<=\p{Ll})[ŽŠ](?!\p{Lu})|(?<=\p{Ll})[ÐÑÔÕ](?=\p{Ll})`,
    String.raw`(?<![\p{L}\p{N}])Ò(?=[^\nÒÓ]{1,200}(?<=\p{Ll}[.,!?]?)Ó(?!\p{L}))|(?<=\p{Ll}[.,!?]?)Ó(?!\p{L})`,
    // Bytes as emails have them (quoted-printable), but not in addresses and code.
    String.raw`=(?:C[23]|E2=80)=[89AB][\dA-F]|(?<=\w)=3D(?=")|(?<!\S)=9[34](?=\p{L})|(?<=\p{L} )=9[67](?= \p{L})`,
    String.raw`(?<=\p{Ll})(?<![/?&#"\x60]\S{0,60})=(?:92(?=${SHORT_FORM})|[EF][\dA-C](?=\p{Ll})|(?<=(?:caf|sum|fianc|clich)=)E9\b)`,
    // Windows-1252 read as Latin-1: quotes and dashes as control characters.
    '[\u0080-\u0084\u0086-\u009F]',
  ].join('|'),
  'gu',
);

/** The first characters of all these pieces. Most texts have none of them, and are searched a hundred times faster. */
const FIRST = /[\u0080-\u009FÀ-ßâïðŠŽ‚√Γв]|=[\dA-F]{2}/u;

/** Finds the first garbled piece of a text, and how many there are. */
export function findGarbled(text: string): Garbled | undefined {
  if (!FIRST.test(text)) return undefined;
  const [first, ...more] = text.matchAll(GARBLED);
  return first && { index: first.index, text: first[0], meant: decode(first[0]), count: more.length + 1 };
}

const windows = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(piece: string): string | undefined {
  if (piece.startsWith('=')) return decodeBytes(piece);
  if (Object.hasOwn(MAC, piece)) return MAC[piece];
  const bytes = Array.from(piece, (character) => {
    const code = WINDOWS.indexOf(character);
    return code === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + code;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Decodes `=C3=A9` or `=E9`. */
function decodeBytes(piece: string): string {
  const bytes = Uint8Array.from(piece.slice(1).split('='), (byte) => Number.parseInt(byte, 16));
  try {
    return utf8.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
}
