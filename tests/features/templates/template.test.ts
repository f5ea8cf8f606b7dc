import { describe, expect, test } from 'vitest';
import {
  type Block,
  type Code,
  isTemplate,
  parseTemplate,
  readTemplates,
} from '../../../src/features/templates/template.ts';

const fence = (language: string | undefined, text: string, meta?: string): Code => ({
  type: 'fence',
  language,
  meta,
  text,
});
const heading = (text: string, slug = text.toLowerCase().replaceAll(' ', '-')): Block => ({
  type: 'heading',
  depth: 3,
  text,
  slug,
});
const named = (blocks: Block[]) => readTemplates(blocks).map((template) => template?.name);
const ids = (blocks: Block[]) => readTemplates(blocks).map((template) => template?.id);

describe('isTemplate', () => {
  test.each([
    ['email', 'no subject', true],
    ['message', 'Hi', true],
    [undefined, 'Subject: a', true],
    [undefined, 'Subject:', true],
    [undefined, 'Hi\nSubject: a', false],
    [undefined, '\nSubject: a', false],
    [undefined, ' Subject: a', false],
    [undefined, 'subject: a', false],
    ['text', 'Subject: a', false],
    ['ts', 'Subject: a', false],
  ])('a fence of language %s with %j: %s', (language, text, expected) => {
    expect(isTemplate(fence(language, text))).toBe(expected);
  });

  test('indented code is not a template', () => {
    expect(isTemplate({ ...fence(undefined, 'Subject: a'), type: 'indented' })).toBe(false);
  });
});

describe('subject, body, kind', () => {
  test.each([
    ['Subject: Hi [Name]\n\nBody', 'Hi [Name]', 'Body', 'email'],
    ['Subject:Hi\nBody', 'Hi', 'Body', 'email'],
    ['Subject:   Hi  \n\n\n \t\n  Body\n', 'Hi', '  Body\n', 'email'],
    ['Subject: Hi', 'Hi', '', 'email'],
    ['Subject:\n\nBody', '', 'Body', 'email'],
    ['Subject: Re: Hi\n\nBody', 'Re: Hi', 'Body', 'reply'],
    ['Subject: RE:Hi\n\nBody', 'RE:Hi', 'Body', 'reply'],
    ['Subject: Regarding Hi\n\nBody', 'Regarding Hi', 'Body', 'email'],
    ['Hi\n\nSubject: later', undefined, 'Hi\n\nSubject: later', 'email'],
  ])('%j', (text, subject, body, kind) => {
    expect(parseTemplate(fence('email', text))).toEqual({ text, subject, body, kind, limit: undefined });
  });

  test('a message has a limit if one is given, and never a subject', () => {
    const text = 'Subject: is text here';
    expect(parseTemplate(fence('message', text, '300'))).toEqual({
      text,
      subject: undefined,
      body: text,
      kind: 'message',
      limit: 300,
    });
    expect(parseTemplate(fence('message', 'Hi')).limit).toBeUndefined();
    expect(parseTemplate(fence('message', 'Hi', 'many')).limit).toBeUndefined();
    expect(parseTemplate(fence('message', 'Hi', '300 ')).limit).toBe(300);
  });

  test('line ends become \\n', () => {
    expect(parseTemplate(fence('email', 'Subject: a\r\n\r\nb\rc'))).toMatchObject({
      text: 'Subject: a\n\nb\nc',
      body: 'b\nc',
    });
  });
});

describe('names and ids', () => {
  const email = fence(undefined, 'Subject: About [Position]\n\nHi');

  test('the name is the nearest heading above, without a leading "Template"', () => {
    expect(named([heading('Thank-You'), email])).toEqual(['Thank-You']);
    expect(named([heading('Template 3: Thank-You'), email])).toEqual(['Thank-You']);
    expect(named([heading('Template: Thank-You'), email])).toEqual(['Thank-You']);
    expect(named([heading('Templates: all'), email])).toEqual(['Templates: all']);
    expect(named([heading('First'), heading('Second'), email])).toEqual(['Second']);
  });

  test('a name that is taken gets a number', () => {
    expect(named([heading('A'), email, email, email])).toEqual(['A', 'A (2)', 'A (3)']);
    expect(ids([heading('A'), email, email])).toEqual(['email-a', 'email-a-2']);
    expect(named([heading('A'), email, email, heading('A (2)'), email])).toEqual(['A', 'A (2)', 'A (2) (2)']);
  });

  test('without a heading, the name is the subject', () => {
    expect(named([email])).toEqual(['About [Position]']);
    expect(ids([email])).toEqual(['email-about-position']);
    expect(named([heading('Template:'), email])).toEqual(['About [Position]']);
    expect(named([fence('message', 'Hi'), fence('email', 'Hi')])).toEqual(['Message', 'Email']);
  });

  test('ids differ from each other and from the slugs of headings', () => {
    expect(ids([heading('A!', 'a'), email, heading('A?', 'a-1'), email])).toEqual(['email-a', 'email-a-2']);
    expect(ids([heading('Email thanks', 'email-thanks'), heading('Thanks', 'thanks'), email])).toEqual([
      'email-thanks-2',
    ]);
    expect(ids([heading('Email a', 'email-a'), heading('A'), email, email])).toEqual(['email-a-3', 'email-a-2']);
  });

  test('code that is not a template is undefined in the list', () => {
    expect(named([heading('A'), fence('ts', 'let a'), email, fence(undefined, 'plain')])).toEqual([
      undefined,
      'A',
      undefined,
    ]);
  });
});
