import { describe, expect, test } from 'vitest';
import { keepUsedStyles } from '../../../src/build/pages/used-styles.ts';

const scripts = [
  'customElements.define("made-here", class {}); row.className = "filled"; row.append(document.createElement("output"))',
  'note.className = `by-any-script`; document.querySelector(`made-here`)',
];

/** What is left of a style sheet in a page. */
function kept(css: string, body: string): string {
  const html = keepUsedStyles(scripts)(`<head><style>${css}</style></head><body>${body}</body>`);
  return /<style>(.*)<\/style>/su.exec(html)?.[1] ?? '';
}

describe('rules for what stands in the page', () => {
  test.each([
    ['p{color:red}', '<p>'],
    ['.a.b{color:red}', '<p class="b a">'],
    ['#there{color:red}', '<p id="there">'],
    ['body{color:red}', ''],
    ['*,:before{color:red}', ''],
    ['[data-theme=dark]{color:red}', ''],
    ['p:not(.gone){color:red}', '<p>'],
    ['.gone,p{color:red}', '<p>'],
    [':is(.gone,p) b{color:red}', '<p><b>'],
    ['p:has(b){color:red}', '<p><b>'],
    ['@media (width<=40rem){p{color:red}}', '<p>'],
    ['@media print{p{color:red}}', '<p>'],
    ['a{content:"<"}', '<a>'],
  ])('%s stays with %s', (css, body) => {
    expect(kept(css, body)).toBe(css);
  });
});

describe('rules for what does not', () => {
  test.each([
    ['p{color:red}', '<b>'],
    ['.a.b{color:red}', '<p class="a">'],
    ['#there{color:red}', '<p>'],
    ['p b{color:red}', '<p>'],
    [':is(.gone,.lost) b{color:red}', '<p><b>'],
    ['p:has(b){color:red}', '<p>'],
    ['@media print{p{color:red}}', '<b>'],
  ])('%s goes with %s', (css, body) => {
    expect(kept(css, body)).toBe('');
  });

  test('the others stay as they are', () => {
    expect(kept('b{color:red}p{color:#00f}', '<p>')).toBe('p{color:#00f}');
  });
});

describe('what scripts may put there', () => {
  test('by a script that any page runs', () => {
    expect(kept('.by-any-script{color:red}', '')).toBe('.by-any-script{color:red}');
  });

  test('an element that scripts only look for is not put there', () => {
    expect(kept('made-here{color:red}', '')).toBe('');
  });

  test('by a script that runs where its element stands', () => {
    const css = '.filled output{color:red}';
    expect(kept(css, '<made-here></made-here>')).toBe(css);
    expect(kept(css, '<p>')).toBe('');
  });
});

test('a page without styles stays as it is', () => {
  expect(keepUsedStyles(scripts)('<p>{}</p>')).toBe('<p>{}</p>');
});

test('pages with the same names have the same styles, others theirs', () => {
  const trim = keepUsedStyles([]);
  const page = (body: string) => trim(`<style>p{color:red}b{color:red}</style>${body}`);
  expect(page('<p>1')).toBe('<style>p{color:red}</style><p>1');
  expect(page('<b>')).toBe('<style>b{color:red}</style><b>');
  expect(page('<p>2')).toBe('<style>p{color:red}</style><p>2');
});
