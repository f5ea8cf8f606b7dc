import type { Rule } from '../rule.ts';

/** What is wrong with a file before its text is read. */
export const fileRules = {
  'file/unreadable': {
    severity: 'error',
    meaning: 'The file is not plain text in UTF-8, or cannot be opened.',
    example: 'a Word document called `salary.md`',
    remedy: 'Save it as text, with the encoding UTF-8.',
  },
  'file/size': {
    severity: 'error',
    meaning: 'The file has more than 250 kB; it is not checked.',
    example: 'a book in one file',
    remedy: 'Split it into several articles.',
  },
  'file/encoding': {
    severity: 'warning',
    meaning: 'Characters got lost, because the file was not saved as UTF-8.',
    example: '`caf�`',
    remedy: 'Save the file as UTF-8, and type the character again.',
  },
  'file/byte-order-mark': {
    severity: 'info',
    meaning: 'The file begins with an invisible byte order mark. It is left out.',
    example: 'U+FEFF before the first hyphen',
    remedy: 'Save it as UTF-8 without BOM.',
  },
  'file/name': {
    severity: 'warning',
    meaning:
      'The file name, which becomes the address, has other characters than small letters, digits and hyphens; or the file is not read at all.',
    example: '`My Guide.md`',
    remedy: 'Rename it: `my-guide.md`.',
  },
  'file/address': {
    severity: 'error',
    meaning: 'The file name has a character that means something else in an address: `#`, `?`, `%` or `\\`.',
    example: '`100%.md`',
    remedy: 'Rename it: `all-of-it.md`.',
  },
  'file/same-address': {
    severity: 'error',
    meaning: 'Two files have the same address, and only one can be published.',
    example: '`salary.md` and `salary.mdx`',
    remedy: 'Rename or delete one.',
  },
  'data/missing': {
    severity: 'error',
    meaning: '`content/categories.yaml` or `content/authors.yaml` is not there.',
    example: 'no `content/authors.yaml`',
    remedy: 'Restore it.',
  },
  'data/yaml': {
    severity: 'error',
    meaning: '`content/categories.yaml` or `content/authors.yaml` cannot be read.',
    example: '`name: "Reherse`',
    remedy: 'Close every quote and bracket on its line.',
  },
  'data/entry': {
    severity: 'error',
    meaning: 'An entry of `content/categories.yaml` or `content/authors.yaml` is not as it should be.',
    example: '`type: Robot`',
    remedy: 'Write it like the entries around it.',
  },
} as const satisfies Record<string, Rule>;
