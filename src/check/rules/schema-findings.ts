import type { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import type { Finding } from '../finding.ts';
import { START } from '../place.ts';
import type { YamlDocument } from '../source/yaml-document.ts';
import { didYouMean, quote } from '../wording.ts';

type Path = readonly (string | number)[];

/** An object of a YAML file, and the schema of its fields. */
export interface SchemaObject {
  readonly document: YamlDocument;
  /** Where the object is in its document: nowhere in particular for frontmatter, its key for an entry of a list. */
  readonly path: Path;
  readonly shape: Readonly<Record<string, z.ZodType>>;
  /** What it is called: "an article". */
  readonly is: string;
}

/** Everything that a schema says about an object, with the value found and the values allowed. */
export function findSchemaProblems(
  { issues }: Pick<z.ZodError, 'issues'>,
  object: SchemaObject,
  rules: { readonly unknownKey: Finding['rule']; readonly field: (name: string) => Finding['rule'] },
): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ rule: rules.unknownKey, ...unknownKey(key, object) }));
    }
    const [field, ...rest] = issue.path.filter((part) => typeof part !== 'symbol');
    if (typeof field !== 'string' || isReported(field, object)) return [];
    return [{ rule: rules.field(field), ...wrongField(field, rest, object) }];
  });
}

type Words = Omit<Finding, 'rule'>;

function unknownKey(key: string, { document, path, shape, is }: SchemaObject): Words {
  return {
    ...(document.placeOf([...path, key], 'key') ?? START),
    message: `${quote(key)} is not a field of ${is}.`,
    hint: didYouMean(key, Object.keys(shape)),
  };
}

function wrongField(field: string, rest: Path, { document, path, shape }: SchemaObject): Words {
  const { is = 'valid', hint = '' } = shape[field]?.meta() ?? {};
  const value = document.valueAt([...path, field, ...rest]);
  const place = document.placeOf([...path, field, ...rest]) ?? document.placeOf(path, 'key') ?? START;
  if (value === undefined) return { ...place, message: `"${field}" is missing.`, hint };
  if (isBlank(value) && rest.length > 0) return { ...place, message: `An entry of "${field}" is empty.`, hint };
  if (isBlank(value)) return { ...place, message: `"${field}" is empty.`, hint };
  const message = rest.length > 0 ? `${quote(value)} does not belong in ${is}.` : `${quote(value)} is not ${is}.`;
  return { ...place, message, hint };
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Whether a field that is missing stands on a line that cannot be read, or under a name that is nearly its own. */
function isReported(field: string, { document, path, shape }: SchemaObject): boolean {
  if (document.valueAt([...path, field]) !== undefined) return false;
  const fields = Object.keys(shape);
  const unknown = Object.keys(document.valueAt(path) ?? {}).filter((key) => !fields.includes(key));
  return document.unreadKeys.includes(field) || unknown.some((key) => nearest(key, fields) === field);
}
