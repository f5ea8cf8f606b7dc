import type { Nodes } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Place } from '../place.ts';
import type { ParsedText } from './parsed-text.ts';

/** A message of a rule of remark-lint. */
interface LintMessage {
  readonly place: Place;
  readonly reason: string;
  readonly note: string;
  /** The node that it is about. */
  readonly node: Nodes | undefined;
  /** The earlier node that makes this one wrong. */
  readonly cause: Nodes | undefined;
}

/** The messages of one rule of remark-lint, by the rule's own name. */
export function lintMessages({ messages }: ParsedText, lintRule: string): LintMessage[] {
  return messages
    .filter(({ ruleId }) => ruleId === lintRule)
    .map(({ line = 1, column = 1, reason, note = '', ancestors, cause }) => ({
      place: { line, column },
      reason,
      note,
      node: ancestors?.at(-1) as Nodes | undefined,
      cause: (cause as VFileMessage | undefined)?.ancestors?.at(-1) as Nodes | undefined,
    }));
}
