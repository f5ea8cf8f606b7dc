import { load } from 'cheerio';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { templateCard } from '../../../src/features/templates/template-card.ts';
import { parseTemplate, type Code } from '../../../src/features/templates/template.ts';

const card = (text: string, language: Code['language'] = 'email', meta?: string) => {
  const template = parseTemplate({ type: 'fence', language, meta, text });
  const html = toHtml(templateCard({ id: 'email-x', name: 'X & Y', ...template }, { Name: 'Interviewer Name' }, 'en'));
  return load(html, null, false);
};

test('without JavaScript, the whole template is visible', () => {
  const $ = card('Subject: Hi [Name]\n\nAt [Company: which].\n\n- [ ] [Company]');
  expect($('email-template').attr('aria-label')).toBe('X & Y');
  expect($('.subject').text()).toBe('Subject: Hi [Name]');
  expect($('.letter p').length).toBe(3);
  expect(
    $('mark')
      .map((_, mark) => $(mark).text())
      .get(),
  ).toEqual(['[Name]', '[Company: which]', '[Company]']);
  expect($('mark').first().attr('data-name')).toBe('Interviewer Name');
  expect($('button, input, a').length).toBe(0);
});

test.each([
  ['Subject: Re: a\n\nb', 'email', undefined, 'Send this as a reply, so the earlier emails stay attached.'],
  ['Hi', 'message', '300', 'Up to 300 characters'],
  ['Hi', 'message', undefined, 'A message.'],
  ['Subject: a\n\nb', 'email', undefined, ''],
])('the note of %j', (text, language, meta, note) => {
  expect(card(text, language, meta)('.template-note').text()).toBe(note);
});

test('a sentence with a free text is an element, so that it can be left out', () => {
  const $ = card(
    'Subject: About [topic]\n\nDear [day],\n\nFirst. We spoke of [topic]. At [Company], too.\n\nBest,\n[name]',
  );
  expect(
    $('.letter p > span')
      .map((_, sentence) => $(sentence).text())
      .get(),
  ).toEqual(['Subject: ', 'We spoke of [topic]. ']);
});

describe('for any text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('Subject:', '\n', '\n\n', '\t', '[Name]', '[a', '<b>', '&amp;', ' '), fc.string()))
    // HTML turns a carriage return into a line feed; parseTemplate has removed them.
    .map((parts) => parts.join('').replaceAll(/[\r\0]/gu, ''));

  test("the letter contains exactly the template's text", () => {
    fc.assert(
      fc.property(text, fc.constantFrom('email', 'message'), (source, language) => {
        expect(card(source, language)('.letter').text()).toBe(source);
      }),
    );
  });
});
