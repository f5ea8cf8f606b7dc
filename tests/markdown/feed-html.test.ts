import { expect, test } from 'vitest';
import { feedHtml } from '../../src/markdown/feed-html.ts';

test.each([
  ['script', 'a<script>alert(1)</script>b', 'ab'],
  ['style', '<style>p{}</style><p style="color:red" class="x" onclick="y">a</p>', '<p>a</p>'],
  ['controls', '<p>a <button>b</button> <input value="c"></p>', '<p>a b </p>'],
  ['custom elements', '<copy-code><pre><code>a</code></pre></copy-code>', '<pre><code>a</code></pre>'],
  ['unknown tags', '<p>Dear <first-name>,</p><p>hello</p>', '<p>Dear ,</p><p>hello</p>'],
  ['addresses that run code', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['comments', 'a<!-- b -->c', 'ac'],
])('feed HTML has no %s', (_, html, expected) => {
  expect(feedHtml(html)).toBe(expected);
});

test('feed HTML keeps text, links, pictures and tables', () => {
  const html =
    '<h2 id="a">A</h2><p>1 &lt; 2 &amp; <a href="https://example.com/">b</a> <del>c</del></p>' +
    '<table><tr><th scope="col">d</th></tr></table><img src="https://example.com/a.png" alt="e" />';
  expect(feedHtml(html)).toBe(html);
});
