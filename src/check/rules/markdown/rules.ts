import type { Rule } from '../rule.ts';

/** Headings, images, fences and HTML. */
export const markdownRules = {
  'markdown/empty': {
    severity: 'error',
    meaning: 'The article has no text.',
    example: 'nothing below the frontmatter',
    remedy: 'Write it.',
  },
  'markdown/nesting': {
    severity: 'error',
    meaning: 'Block quotes or lists are nested too deeply to be read.',
    example: 'forty `>` on a line',
    remedy: 'Take some out.',
  },
  'markdown/mdx-syntax': {
    severity: 'error',
    meaning: 'The text of an .mdx file cannot be read.',
    example: '`<Instead of="…`',
    remedy: 'Close every tag; write `\\<` and `\\{` where you mean the characters.',
  },
  'markdown/mdx-code': {
    severity: 'error',
    meaning: 'An .mdx file has code, which articles do not run.',
    example: '`{company}`',
    remedy: '`\\{company}`',
  },
  'markdown/unknown-component': {
    severity: 'error',
    meaning: 'An .mdx file uses a component that does not exist.',
    example: '`<Insted of="…">`',
    remedy: 'Write the component that is suggested.',
  },
  'markdown/unsafe-html': {
    severity: 'error',
    meaning: 'HTML could run code or change the page around it.',
    example: '`<script>`, `<iframe>`, `<p onclick="…">`',
    remedy: 'Take it out, or write it as code, between backticks.',
  },
  'markdown/unknown-html': {
    severity: 'warning',
    meaning: 'HTML has no effect on this site.',
    example: '`Dear <name>`',
    remedy: 'Write Markdown, or `\\<` where you mean the character.',
  },
  'markdown/unclosed-html': {
    severity: 'error',
    meaning: 'A tag or a comment is not closed: what follows, up to the rest of the page, may belong to it.',
    example: '`<b>Note: …`, `<!-- to do`',
    remedy: '`<b>Note:</b>`, `<!-- to do -->`',
  },
  'markdown/unopened-html': {
    severity: 'error',
    meaning: 'A tag ends what does not begin in the same paragraph or block.',
    example: '`</div>` alone',
    remedy: 'Take it out, or write the tag that begins it.',
  },
  'markdown/second-h1': {
    severity: 'warning',
    meaning: 'A heading of the first level: that is the title.',
    example: '`# Why it matters`',
    remedy: '`## Why it matters`',
  },
  'markdown/heading-level': {
    severity: 'warning',
    meaning: 'A heading skips a level.',
    example: '`####` below `##`',
    remedy: '`###`',
  },
  'markdown/duplicate-heading': {
    severity: 'warning',
    meaning: 'Two headings have the same words.',
    example: '`## Examples` twice',
    remedy: 'Say what each is about.',
  },
  'markdown/image-alt': {
    severity: 'warning',
    meaning: 'An image has no text for those who cannot see it.',
    example: '`![](/desk.png)`',
    remedy: '`![Two people at a desk](/desk.png)`',
  },
  'markdown/image-file': {
    severity: 'warning',
    meaning: 'An image has no file on this site.',
    example: '`![A desk](/dsek.png)`',
    remedy: 'Put the file into `public/`, and write its path from there.',
  },
  'markdown/unclosed-fence': {
    severity: 'warning',
    meaning: 'A fence is not closed: all text below belongs to it.',
    example: 'three backticks, and no second ones',
    remedy: 'Write a line of three backticks where it ends.',
  },
  'markdown/unused-definition': {
    severity: 'warning',
    meaning: 'Nothing refers to a footnote or an address.',
    example: '`[^old]: A survey`',
    remedy: 'Refer to it, or take it out.',
  },
  'markdown/duplicate-definition': {
    severity: 'warning',
    meaning: 'Two footnotes or addresses have the same name; the second is never shown.',
    example: '`[^a]: One, [^a]: Two`',
    remedy: 'Give each its own name.',
  },
} as const satisfies Record<string, Rule>;
