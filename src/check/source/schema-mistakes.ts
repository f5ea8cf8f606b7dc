import type { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import { type Place, START } from '../place.ts';
import { didYouMean, quote } from '../wording.ts';
import type { YamlDocument } from './yaml-document.ts';

type Path = readonly (string | number)[];

/** An object in a YAML file, and the schema of its fields. */
interface SchemaObject {
  readonly document: YamlDocument;
  /** Path of the object in its document: empty for frontmatter, its key for an entry of a data file. */
  readonly path: Path;
  readonly shape: Readonly<Record<string, z.ZodType>>;
  /** The word for it: "an article". */
  readonly is: string;
}

/** A field that does not match its schema. */
interface SchemaMistake {
  /** Undefined for a key that the schema does not have. */
  readonly field: string | undefined;
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

/** Lists everything that a schema says about an object, with the value found and the values allowed. */
export function findSchemaMistakes(
  { error }: Pick<z.ZodSafeParseResult<unknown>, 'error'>,
  object: SchemaObject,
): SchemaMistake[] {
  return (error?.issues ?? []).flatMap((issue): SchemaMistake[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, object));
    const [field, ...rest] = issue.path.filter((part) => typeof part !== 'symbol');
    if (typeof field !== 'string' || isReported(field, object)) return [];
    return [wrongField(field, rest, object)];
  });
}

function unknownKey(key: string, { document, path, shape, is }: SchemaObject): SchemaMistake {
  return {
    field: undefined,
    place: document.placeOf([...path, key], 'key') ?? START,
    message: `${quote(key)} is not a field of ${is}.`,
    hint: didYouMean(key, Object.keys(shape)),
  };
}

function wrongField(field: string, rest: Path, { document, path, shape }: SchemaObject): SchemaMistake {
  const { is = 'valid', hint = '' } = shape[field]?.meta() ?? {};
  const value = document.valueAt([...path, field, ...rest]);
  const place = document.placeOf([...path, field, ...rest]) ?? document.placeOf(path, 'key') ?? START;
  const mistake = (message: string) => ({ field, place, message, hint });
  if (value === undefined) return mistake(`"${field}" is missing.`);
  if (isBlank(value)) return mistake(rest.length > 0 ? `An entry of "${field}" is empty.` : `"${field}" is empty.`);
  return mistake(rest.length > 0 ? `${quote(value)} does not belong in ${is}.` : `${quote(value)} is not ${is}.`);
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Whether a missing field is on a line that cannot be read, or under a misspelled name: both are reported already. */
function isReported(field: string, { document, path, shape }: SchemaObject): boolean {
  if (document.valueAt([...path, field]) !== undefined) return false;
  const fields = Object.keys(shape);
  const unknown = Object.keys(document.valueAt(path) ?? {}).filter((key) => !fields.includes(key));
  return document.unreadKeys.includes(field) || unknown.some((key) => nearest(key, fields) === field);
}
