import { parseBlank } from '../../../features/templates/blank.ts';
import { pairBrackets, readBrackets } from '../../../features/templates/brackets.ts';
import { editDistance } from '../../../lib/nearest.ts';
import type { Synonyms } from '../../../features/templates/field.ts';
import type { Finding } from '../../finding.ts';
import type { PlacedBlank, PlacedTemplate } from '../../source/templates.ts';

/** A bracket that cannot be part of a blank, though it looks as if it should. */
interface BracketMistake {
  readonly kind: 'unclosed' | 'unopened' | 'nested';
  /** Offset of the bracket in the text. */
  readonly at: number;
}

const MISTAKES: Readonly<Record<BracketMistake['kind'], Pick<Finding, 'rule' | 'message' | 'hint'>>> = {
  unclosed: {
    rule: 'template/unclosed-bracket',
    message: 'This bracket is not closed on its line.',
    hint: 'Close it where the blank ends: [Company]',
  },
  unopened: {
    rule: 'template/unopened-bracket',
    message: 'This bracket closes nothing.',
    hint: 'Open it where the blank begins, [Company], or take it out.',
  },
  nested: {
    rule: 'template/nested-brackets',
    message: 'This bracket holds another one, so neither is a blank.',
    hint: 'Write two blanks one after the other, or one: [Company: the one you left]',
  },
};

/** Brackets of a template that look like blanks and are none. */
export function checkBrackets({ text, placeOf }: PlacedTemplate): Finding[] {
  return [
    ...bracketMistakes(text).map(({ kind, at }): Finding => ({ ...MISTAKES[kind], ...placeOf(at) })),
    ...readBrackets(text)
      .filter(({ inner }) => parseBlank(inner) === undefined)
      .map(({ start, inner }): Finding => ({
        rule: 'template/empty-blank',
        ...placeOf(start),
        message: `"[${inner}]" does not say what to fill in.`,
        hint: 'Write it between the brackets: [topic]',
      })),
  ];
}

function bracketMistakes(text: string): BracketMistake[] {
  return pairBrackets(text).flatMap(({ line, at, outermost, unclosed, unopened }) => {
    const mistakes = (kind: BracketMistake['kind'], places: readonly number[]) =>
      places.map((place) => ({ kind, at: at + place }));
    const nested = outermost.filter(({ start, end }) => line.slice(start + 1, end).includes('['));
    return [
      ...mistakes('unclosed', unclosed),
      ...mistakes('unopened', unopened),
      ...mistakes(
        'nested',
        nested.map(({ start }) => start),
      ),
    ];
  });
}

/** What the rules about names need to know of the site. */
export interface NameRules {
  /** Names that most templates share. */
  readonly shared: readonly string[];
  /** Other words for them, by the shared name. */
  readonly otherWords: Readonly<Record<string, readonly string[]>>;
  /** Names that mean another one in this article's category: those are understood. */
  readonly synonyms: Synonyms;
}

/** Blanks of an article that are probably meant to be the same, and are not. Each label is reported once. */
export function checkBlankNames(templates: readonly PlacedTemplate[], rules: NameRules): Finding[] {
  const byLabel = Map.groupBy(
    templates.flatMap(({ blanks }) => blanks),
    ({ label }) => label,
  );
  const uses = (label: string) => byLabel.get(label)?.length ?? 0;
  const own = [...byLabel].filter(([, [first]]) => first?.kind === 'name').map(([label]) => label);
  // The name that is shared, or written most often, is the right one; the sort is stable, so else the first is.
  const names = [...new Set([...rules.shared, ...own.toSorted((a, b) => uses(b) - uses(a))])];
  return [...byLabel].flatMap(([label, [first]]): Finding[] => {
    if (!first || rules.shared.includes(label) || Object.hasOwn(rules.synonyms, label)) return [];
    // Free text is asked for at each place on purpose: of another company, say.
    const shared = first.kind === 'name' ? sharedNameFor(label, rules) : undefined;
    if (shared !== undefined) return [otherWord(first, shared)];
    const rank = names.indexOf(label);
    const meant = names.slice(0, rank === -1 ? undefined : rank).find((name) => isSlip(label, name));
    return meant === undefined ? [] : [similar(first, meant)];
  });
}

function sharedNameFor(label: string, { shared, otherWords }: NameRules): string | undefined {
  return shared.find((name) => otherWords[name]?.some((word) => word.toLowerCase() === plain(label)));
}

/** As the list of other words is written: word processors make apostrophes curly. */
function plain(label: string): string {
  return label.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');
}

/** Names differ by case or a slip of typing. `Offer 1` and `Offer 2`, `Offer A` and `Offer B` are different on purpose. */
function isSlip(label: string, name: string): boolean {
  const [a, b] = [label.toLowerCase(), name.toLowerCase()];
  if (a === b) return true;
  if (withoutCount(a) === withoutCount(b)) return false;
  const most = Math.min(a.length, b.length) >= 12 ? 2 : 1;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > most) return false;
  return editDistance(a, b) <= most;
}

function withoutCount(label: string): string {
  return label.replace(/\d| [a-z]$/gu, '').trim();
}

function similar({ label, place }: PlacedBlank, meant: string): Finding {
  return {
    rule: 'template/similar-blanks',
    ...place,
    message: `"[${label}]" is asked for separately from "[${meant}]".`,
    hint: `Did you mean [${meant}]?`,
  };
}

function otherWord({ label, place }: PlacedBlank, shared: string): Finding {
  return {
    rule: 'template/other-word',
    ...place,
    message: `"[${label}]" is another word for "[${shared}]", which other templates share: readers would fill in both.`,
    hint: `Write [${shared}].`,
  };
}
