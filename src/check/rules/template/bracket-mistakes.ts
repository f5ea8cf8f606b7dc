import { parseBlank } from '../../../features/templates/blank.ts';
import { pairBrackets, readBrackets } from '../../../features/templates/brackets.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** A name and a hint with a colon, parenthesis or hyphen between them that lacks a space. `[Manager(s)]` is a name. */
const NEARLY_HINT =
  /^(?<name>[\p{L}\p{N}’' ]{2,40}?)(?:[:：](?=\p{L})|\s?[;=]\s|[：]|\((?!e?s\))(?=[^()]*\)$)|- (?=\p{L})| -(?=\p{L}))(?<hint>[^()]+)\)?$/u;

/** Checks for brackets of templates that look like blanks but are not. */
export const bracketRules = defineRules(
  {
    'template/unclosed-bracket': {
      severity: 'error',
      meaning: 'A blank is opened and not closed on its line.',
      example: '`Dear [Interviewer Name,`',
      fix: '`Dear [Interviewer Name],`',
    },
    'template/unopened-bracket': {
      severity: 'warning',
      meaning: 'A bracket closes nothing.',
      example: '`Dear Interviewer Name],`',
      fix: '`Dear [Interviewer Name],`',
    },
    'template/nested-brackets': {
      severity: 'warning',
      meaning: 'A bracket contains another one, so neither is a blank.',
      example: '`[topic [their words]]`',
      fix: '`[topic: their words]`',
    },
    'template/hint-syntax': {
      severity: 'warning',
      meaning: 'A hint is not parted from the name of its blank, so it is part of the name.',
      example: '`[Company:the new one]`, `[Company(the new one)]`',
      fix: '`[Company: the new one]`',
    },
    'template/empty-blank': {
      severity: 'warning',
      meaning: 'A blank does not say what to fill in.',
      example: '`I liked [].`',
      fix: '`I liked [topic].`',
    },
  },
  ({ templates }: CheckedText, report) => {
    for (const { text, blanks, placeOf } of templates) {
      for (const { label, source, place } of blanks) {
        const { name, hint } = NEARLY_HINT.exec(label)?.groups ?? {};
        if (name === undefined || hint === undefined) continue;
        const message = `${quote(source)} has no space between the name and its hint, so the hint is part of the name.`;
        report('template/hint-syntax', place, message, `Write [${name.trim()}: ${hint.trim()}].`);
      }
      for (const { line, at, outermost, unclosed, unopened } of pairBrackets(text)) {
        for (const offset of unclosed) {
          const hint = 'Close it where the blank ends: [Company]';
          report('template/unclosed-bracket', placeOf(at + offset), 'This bracket is not closed on its line.', hint);
        }
        for (const offset of unopened) {
          const hint = 'Open it where the blank begins, [Company], or remove it.';
          report('template/unopened-bracket', placeOf(at + offset), 'This bracket closes nothing.', hint);
        }
        for (const { start, end } of outermost) {
          if (!line.slice(start + 1, end).includes('[')) continue;
          // `[[Company]]` is the blank of another program.
          if (/^\[\[[^[\]]+\]\]$/u.test(line.slice(start, end))) continue;
          const message = 'This bracket contains another one, so neither is a blank.';
          const hint = 'Write two blanks one after the other, or one: [Company: the one you left]';
          report('template/nested-brackets', placeOf(at + start), message, hint);
        }
      }
      for (const { start, inner } of readBrackets(text)) {
        // Signs alone, such as `[...]`, `[____]` or `[XX]`, say nothing either.
        if (
          parseBlank(inner) !== undefined &&
          /[\p{L}\p{N}]/u.test(inner) &&
          !/^\s*(?:X{1,9}|x{2,9}|TB[ADC]|blank)\s*$/u.test(inner)
        )
          continue;
        const message = `"[${inner}]" does not say what to fill in.`;
        report('template/empty-blank', placeOf(start), message, 'Write it between the brackets: [topic]');
      }
    }
  },
);
