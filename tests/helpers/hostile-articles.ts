import { readFileSync } from 'node:fs';
import { articleSource } from './article-source.ts';

/** Words of comments, which must not be published anywhere. */
export const SECRET = 'unpublished remark';

/** HTML that the check lets pass, with a warning at most, and that the renderer leaves out or shows as text. */
const REFUSED_HTML = `Some text <!-- ${SECRET} --> and more.<!--${SECRET}-->

<!-- ${SECRET}

${SECRET} with \`<b>code</b>\` and **marks** -->

[//]: # (${SECRET})
[comment]: <> (${SECRET})

[^unused]: The ${SECRET} of a note.

> <!-- ${SECRET} -->
> A quotation.

- An item <!-- ${SECRET} -->
  <!--
  ${SECRET}
  -->

| A table | <!-- ${SECRET} --> |
| --- | --- |
| <b class="red">Bold</b> | <span style="color:red">red</span> |

## A heading <!-- ${SECRET} --> <made-up>

<P align=center contenteditable hidden>An old paragraph.</P>

<section data-x="1"><nav>Two elements that mean nothing</nav></section>

<center>In the middle</center> <font color=red>and red</font> <o:p></o:p>

<details open class="wide"><summary>A summary</summary>

Inside <!-- ${SECRET} --> it.

</details>

<table width="100%"><tr><td bgcolor=red>One<td>Two</table>

<ul type=square><li value=3>An item<li>Another</ul>

<a href="/about/" target="_blank" rel="noopener" data-track="x" tabindex="1" aria-label="x">The page about us</a>

<img src="/favicon.svg" alt="An envelope" class="wide" fetchpriority="high" crossorigin>
`;

/** Articles that test the site's limits: hostile texts, long lists, drafts, future dates and earlier names. */
export function hostileArticles(): Record<string, string> {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `filler-${index}.md`,
      articleSource({ title: `Filler ${index}`, date: `2024-01-${String(index + 1).padStart(2, '0')}` }),
    ]),
  );
  return {
    ...many,
    'every-construct.md': readFileSync('tests/fixtures/every-construct.md', 'utf8'),
    'hostile.md': articleSource({
      title: `</title><script>alert("1")</script> & 'quoted' {x} \u0000😀 عربي`,
      date: '2025-05-05',
    }),
    // The longest title allowed, with every character that is special in HTML, XML, JSON, YAML or Markdown.
    'hostile-long.md': articleSource({
      title: `]]> &amp; <b> "q" 'q' \\ [x](y) *z* _u_ \`c\` # 👩‍👩‍👧 עברית ${'long '.repeat(40)}`.slice(0, 200).trim(),
      date: '2025-05-06',
      body: '## One\n\nA \u000Bvertical tab & <made-up-thing>words</made-up-thing>, [here](/about "t"), <a href="/about/">about</a> and ![there][p].\n\n[p]: /favicon.svg\n',
    }),
    'raw-html.mdx': articleSource({
      title: 'Raw HTML',
      date: '2025-05-04',
      body: 'See <a href="/about/">about</a>, [here][h] and:\n\n<img src="/favicon.svg" alt="An envelope" />\n\n[h]: /privacy\n',
    }),
    'refused-html.md': articleSource({ title: 'Refused HTML', date: '2025-05-03', body: REFUSED_HTML }),
    'hidden-comments.mdx': articleSource({
      title: 'Hidden Comments',
      date: '2025-05-02',
      body: `Some text.{/* ${SECRET} */}\n\n{/*\n${SECRET}\n*/}\n\n<b title="a">Bold</b> words.\n`,
    }),
    'renamed.md': articleSource({
      title: 'Renamed Twice',
      date: '2025-05-07',
      more: 'redirectFrom: ["first-name", "second-name"]',
    }),
    // More templates than fit on one page.
    'many-templates.md': articleSource({
      title: 'Many Templates',
      date: '2024-05-05',
      body: Array.from(
        { length: 200 },
        (_, n) => `## Letter ${n}\n\n~~~email\nSubject: ${n}\n\nDear [Name]\n~~~\n`,
      ).join('\n'),
    }),
    // Words that no other article has, for the search below a base.
    'zither.md': articleSource({
      title: 'A Zither for Beginners',
      date: '2025-05-08',
      body: '## One\n\nSome text about a plectrum.\n\n### A letter\n\n```\nSubject: Hello\n\nAbout the zither.\n```\n',
    }),
    'a-draft.md': articleSource({ title: 'A Draft Nobody May See', date: '2025-05-05', more: 'draft: true' }),
    'tomorrow.md': articleSource({ title: 'Tomorrow Nobody May See', date: '2030-01-02' }),
    'today.md': articleSource({ title: 'Published Today', date: '2030-01-01', more: 'updated: "2030-02-28"' }),
  };
}
