import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text whose parts know where they stand in the file. */
export interface YamlDocument {
  /** What the YAML says; undefined where it is broken. */
  readonly value: unknown;
  readonly errors: readonly (Place & { readonly message: string })[];
  /** Where the value at a path stands; where its key stands with `key`; the start of the text for what is not there. */
  placeOf(path: readonly (string | number)[], part?: 'key'): Place;
}

/** @param firstLine Line of the file on which the text starts. */
export function readYaml(text: string, firstLine: number): YamlDocument {
  const lineCounter = new LineCounter();
  // A repeated key is an error; so is an alias bomb, which has no use in frontmatter.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  return {
    value: document.errors.length > 0 ? undefined : valueOf(document),
    errors: document.errors.map((error) => ({ ...placeAt(error.pos[0]), message: error.message })),
    placeOf(path, part) {
      const offset = part === 'key' ? keyOffset(document, path) : valueOffset(document, path);
      return offset === undefined ? { line: firstLine, column: 1 } : placeAt(offset);
    },
  };
}

function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch {
    return undefined;
  }
}

function valueOffset(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  const node = document.getIn(path, true) as { range?: [number, number, number] | null } | undefined;
  return node?.range?.[0] ?? keyOffset(document, path);
}

function keyOffset(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items.map((pair) => pair.key).find((key) => isScalar(key) && key.value === path.at(-1));
  return isScalar(key) ? key.range?.[0] : undefined;
}
