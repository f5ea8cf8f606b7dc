import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { load } from 'cheerio';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import ICAL from 'ical.js';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { toCalendarFile } from '../../src/features/planner/calendar.ts';
import { readFields } from '../../src/features/templates/field.ts';
import { fillText } from '../../src/features/templates/fill.ts';
import { articleThings, graph, serializeGraph } from '../../src/features/metadata/json-ld.ts';
import { mailPrograms, toEml } from '../../src/features/templates/mail.ts';
import { comparableText } from '../../src/lib/hidden-characters.ts';
import { printable } from '../../src/lib/text.ts';
import { readSource } from '../../src/features/articles/article-file.ts';
import { parseMap, serializeMap } from '../../src/lib/browser/stored-map.ts';
import { templateCard } from '../../src/features/templates/template-card.ts';
import { parseTemplate } from '../../src/features/templates/template.ts';
import { createUrls } from '../../src/paths.ts';
import { markdownOptions } from '../../src/markdown/options.ts';
import { articleSchema } from '../../src/features/articles/schema.ts';
import { makeArticle } from '../helpers/make-article.ts';
import { hostileText, parameters } from './hostile-text.ts';

vi.setConfig({ testTimeout: 600_000 });
console.log(`Hostile content: ${parameters.numRuns} cases each, seed ${parameters.seed}`);

const urls = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });
const lines = (text: string) => text.replace(/\r\n?/gu, '\n');

/** Expects that no text has become markup. */
function expectHarmless(html: string): void {
  const $ = load(html);
  expect($('script, style, img, iframe, [onclick], [onerror], [href^="javascript:"]')).toHaveLength(0);
}

test('hostile frontmatter is unchanged after YAML, schema and JSON-LD', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.array(hostileText), (title, description, keywords) => {
      // JSON is also YAML.
      const fields = { title, description, keywords, category: 'A', author: 'B', date: '2025-01-27' };
      const file = `---\n${Object.entries(fields)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n')}\n---\n`;
      const { success, data } = articleSchema.safeParse(parse(readSource(file).frontmatter ?? ''));
      // The authors' check rejects a title of spaces.
      if (!success) return;
      const { category, author } = makeArticle();
      const things = articleThings(
        makeArticle({ ...data, shortTitle: title, category, author, updated: undefined }),
        [],
        site,
        urls,
      );
      const html = `<script type="application/ld+json">${serializeGraph(graph(things))}</script><p id="after">`;
      const $ = load(html);
      expect($('script')).toHaveLength(1);
      expect($('#after')).toHaveLength(1);
      const [posting] = (JSON.parse($('script').text()) as { '@graph': Record<string, unknown>[] })['@graph'];
      expect(posting?.['description']).toBe(printable(description).normalize('NFC').trim());
      expect(posting?.['keywords']).toEqual(keywords.map(comparableText));
    }),
    parameters,
  );
});

const site = { name: 'A', tagline: 'B', description: 'C', language: 'en' };

test('a hostile template becomes a harmless card with the same text', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom('email', 'message'), (name, source, language) => {
      const { body: text } = readSource(source.toWellFormed());
      const template = parseTemplate({ type: 'fence', language, meta: undefined, text });
      const html = toHtml(templateCard({ id: 'a', name: name.toWellFormed(), ...template }, {}, 'en'));
      expectHarmless(html);
      expect(load(html)('email-template')).toHaveLength(1);
      expect(load(html)('.letter').text()).toBe(template.text);
    }),
    parameters,
  );
});

test('templates in a hostile article become harmless cards with the same text', async () => {
  const processor = await createSatteriMarkdownProcessor({
    ...markdownOptions({ link: urls.link, synonyms: {}, language: 'en' }),
    syntaxHighlight: false,
  });
  const fence = '~'.repeat(60);
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (subject, rest) => {
      const text = `Subject: ${subject.toWellFormed()}\n\n${rest.toWellFormed()}`;
      const { body } = readSource(`---\n---\n## One\n\n${fence}email\n${text}\n${fence}\n\nThe end.\n`);
      const { code } = await processor.render(body);
      expectHarmless(code);
      expect(load(code)('email-template')).toHaveLength(1);
      expect(load(code)('.letter').text()).toBe(readSource(`${text}\n`).body.slice(0, -1));
      expect(load(code)('body').text()).toContain('The end.');
    }),
    parameters,
  );
});

test('hostile values are unchanged in the store, in letters and in mail drafts', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (value, other) => {
      const values = new Map([
        ['name/Name', value],
        ['name/Company', other],
      ]);
      const stored = parseMap(serializeMap(values), (entry) => typeof entry === 'string');
      const { parts } = readFields(['Hi [Name]', 'At [Company]: [Name]'], { article: 'a', template: 'b' }, {});
      const [subject = '', body = ''] = parts.map((pieces) => fillText(pieces, stored));
      expect(subject).toBe(`Hi ${value || '[Name]'}`);
      expect(body).toBe(`At ${other || '[Company]'}: ${value || '[Name]'}`);
      const [mailto, ...web] = mailPrograms.map(({ address }) => address({ subject, body }));
      expect(mailto).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/u);
      for (const address of web) {
        expect([...new URL(address).searchParams.keys()].filter((name) => /cc|attach/iu.test(name))).toEqual([]);
        expect(new URL(address).searchParams.get('body')).toBe(lines(body.toWellFormed()).replaceAll('\n', '\r\n'));
      }
      const [head = ''] = toEml({ subject, body }).split('\r\n\r\n');
      const headers = head.split('\r\n').filter((line) => !line.startsWith(' '));
      expect(headers.map((line) => line.split(':')[0])).toEqual([
        'X-Unsent',
        'MIME-Version',
        'Subject',
        'Content-Type',
        'Content-Transfer-Encoding',
      ]);
    }),
    parameters,
  );
});

test('a calendar file with hostile text has exactly one event', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, description) => {
      const event = {
        uid: 'a@b',
        date: '2026-03-12',
        hour: 9,
        title,
        description,
        url: 'https://example.com/',
      } as const;
      const file = toCalendarFile([event], new Date(0));
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
      expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
      const [component] = calendar.getAllSubcomponents('vevent');
      expect(component?.getAllProperties('attach')).toEqual([]);
      const words = (text: string) => lines(text.toWellFormed()).replace(/(?![\t\n])\p{Cc}/gu, '');
      expect(component?.getFirstPropertyValue('summary')).toBe(words(title));
      expect(component?.getFirstPropertyValue('description')).toBe(words(description));
    }),
    parameters,
  );
});
