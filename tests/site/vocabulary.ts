import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A node of structured data. */
export interface Thing {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

const statements = readFileSync(
  createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq'),
  'utf8',
).matchAll(/^<https?:\/\/schema\.org\/(\w+)> <\S+[/#](\w+)> <https?:\/\/schema\.org\/(\w+)>/gmu);

/** Statements of schema.org by predicate and subject, such as the classes of a property and the parents of a class. */
const vocabulary = new Map<string, Map<string, string[]>>();
for (const [, subject = '', predicate = '', object = ''] of statements) {
  const subjects = vocabulary.get(predicate) ?? new Map<string, string[]>();
  vocabulary.set(predicate, subjects.set(subject, [...(subjects.get(subject) ?? []), object]));
}
const told = (predicate: string, subject: string) => vocabulary.get(predicate)?.get(subject) ?? [];

/** Lists a class and all its ancestors. */
function kinds(type: string): Set<string> {
  const all = new Set([type]);
  for (const kind of all) for (const wider of told('subClassOf', kind)) all.add(wider);
  return all;
}

/** Lists the faults of a node and all nodes below it: unknown types, unknown properties, properties of other types. */
export function vocabularyFaults(thing: Thing): string[] {
  const type = thing['@type'];
  // A reference to another node.
  if (type === undefined) return Object.keys(thing).join() === '@id' ? [] : ['a node has no type'];
  const types = kinds(type);
  if (!types.has('Thing')) return [`no such type: ${type}`];
  return Object.entries(thing).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const name = `${type}.${property}`;
    if (!told('domainIncludes', property).some((domain) => types.has(domain))) return [`no such property: ${name}`];
    if (told('supersededBy', property).length > 0) return [`outdated: ${name}`];
    const ranges = told('rangeIncludes', property);
    return [value].flat().flatMap((part) => {
      if (typeof part !== 'object' || part === null) return [];
      const partType = (part as Thing)['@type'];
      const fits = partType === undefined || ranges.some((range) => kinds(partType).has(range));
      return [...(fits ? [] : [`${name} cannot be a ${partType}`]), ...vocabularyFaults(part as Thing)];
    });
  });
}
