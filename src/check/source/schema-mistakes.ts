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
  /** Explains a field of another system, and names the field here that it means, if there is one. */
  readonly foreign?: (key: string, value: unknown) => ForeignField | undefined;
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

/** A field of another system. */
export interface ForeignField {
  /** The field that it means here. */
  readonly field: string | undefined;
  readonly hint: string;
}

function unknownKey(key: string, { document, path, shape, is, foreign }: SchemaObject): SchemaMistake {
  const known = foreign?.(key, document.valueAt([...path, key]));
  return {
    field: undefined,
    place: document.placeOf([...path, key], 'key') ?? START,
    message: `${quote(key)} is not a field of ${is}.`,
    hint: known?.hint ?? didYouMean(key, Object.keys(shape)),
  };
}

function wrongField(field: string, rest: Path, { document, path, shape }: SchemaObject): SchemaMistake {
  const { is = 'valid', hint = '' } = shape[field]?.meta() ?? {};
  const value = document.valueAt([...path, field, ...rest]);
  const place = document.placeOf([...path, field, ...rest]) ?? document.placeOf(path, 'key') ?? START;
  const mistake = (message: string) => ({ field, place, message, hint });
  const written = document.written.get([...path, field, ...rest].join('/'));
  if (written && written.source !== '' && typeof value !== 'string') {
    const message = `${quote(written.source)} without quotes is ${kindOf(value)}, not ${rest.length > 0 ? 'text' : is}.`;
    const isCure = rest.length > 0 || (field !== 'readTime' && shape[field]?.safeParse(written.source).success);
    return { ...mistake(message), hint: isCure ? `Write "${written.source}", with the quotes.` : hint };
  }
  if (value === null && written?.comment !== undefined) {
    const message = `"${field}" is empty, because YAML takes what follows # for a comment.`;
    return { ...mistake(message), hint: 'Put the whole value in double quotes.' };
  }
  if (value === undefined) return mistake(`"${field}" is missing.`);
  if (isBlank(value)) return mistake(rest.length > 0 ? `An entry of "${field}" is empty.` : `"${field}" is empty.`);
  return mistake(rest.length > 0 ? `${quote(value)} does not belong in ${is}.` : `${quote(value)} is not ${is}.`);
}

function kindOf(value: unknown): string {
  if (typeof value === 'boolean') return 'a yes or no';
  return value === null ? 'an empty value' : 'a number';
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Checks whether a missing field is on a line that cannot be read, or under a misspelled name: both are reported already. */
function isReported(field: string, { document, path, shape, foreign }: SchemaObject): boolean {
  if (document.valueAt([...path, field]) !== undefined) return false;
  const fields = Object.keys(shape);
  const unknown = Object.keys(document.valueAt(path) ?? {}).filter((key) => !fields.includes(key));
  return (
    document.unreadKeys.includes(field) ||
    unknown.some((key) => (foreign?.(key, undefined)?.field ?? nearest(key, fields)) === field)
  );
}
