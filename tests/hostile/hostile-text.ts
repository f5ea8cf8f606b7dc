import fc from 'fast-check';

/** Strings with a special meaning in one of the formats that a text passes through. */
const FRAGMENTS = [
  ...['<script>alert(1)</script>', '</script>', '</title>', '</style>', '<img src=x onerror=alert(1)>', '<!--', '-->'],
  ...[
    '<![CDATA[',
    ']]>',
    '<?xml?>',
    '&',
    '&lt;',
    '&#0;',
    '&#x7;',
    '"',
    "'",
    '`',
    '"><b onclick="x">',
    '</email-template>',
  ],
  ...['{{x}}', '{x}', '${x}', '<%= x %>', '{% x %}', '#{x}', 'javascript:alert(1)', '](javascript:alert(1))', '<a:b>'],
  ...['\u202E', '\u200F', '\u2066', '\u2069', '\u200B', '\uFEFF', '\u2028', '\u2029', '\0', '\x07', '\x1B[31m', '\x7F'],
  ...['\uFFFE', '\uFFFF', '\uD800', '\uDC00', '😀', 'é', 'e\u0301', 'עברית', '日本'],
  ...['=?UTF-8?B?', 'Bcc: a@b.c', '%0D%0A', '%00', '\r\n', '\n', '\r', '\t', '\\n', '\\', ';', ',', ':', '=', '+', '?'],
  ...[
    'BEGIN:VEVENT',
    'END:VCALENDAR',
    'ATTACH:http://other.example/',
    '[',
    ']',
    '[Name]',
    '[a: b]',
    '---',
    '~~~',
    '#',
    '|',
  ],
];

/** Generates hostile texts from these fragments and any Unicode characters. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

/**
 * Parameters of each test. `npm run test:full` runs more cases. To repeat a failure, set its seed:
 * `HOSTILE_SEED=123 npm run unit -- tests/hostile`
 */
export const parameters = {
  numRuns: Number(process.env['HOSTILE_CASES'] ?? 2000),
  seed: Number(process.env['HOSTILE_SEED'] ?? Math.floor(Math.random() * 2 ** 31)),
};
