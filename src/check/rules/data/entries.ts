import { isPlainSlug } from '../../../paths.ts';
import { START } from '../../place.ts';
import type { DataFile } from '../../source/data-file.ts';
import { findSchemaMistakes } from '../../source/schema-mistakes.ts';
import { findValueMistakes } from '../../source/value-mistakes.ts';
import { isMapping } from '../../source/yaml-document.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const dataFileRules = defineRules(
  {
    'data/missing': {
      severity: 'error',
      meaning: '`content/categories.yaml` or `content/authors.yaml` is missing or has no entries.',
      example: 'no `content/authors.yaml`',
      fix: 'Restore it, or add an entry.',
    },
    'data/yaml': {
      severity: 'error',
      meaning: 'A line of `content/categories.yaml` or `content/authors.yaml` cannot be read.',
      example: '`name: "Reherse`',
      fix: 'Close every quote and bracket on its line.',
    },
    'data/entry': {
      severity: 'error',
      meaning:
        'An entry of `content/categories.yaml` or `content/authors.yaml` has a wrong or missing field, a key that cannot be part of an address, or the name of another entry.',
      example: '`type: Robot`',
      fix: 'Write it like the entries around it.',
    },
    'data/value': {
      severity: 'warning',
      meaning:
        'A value in `content/categories.yaml` or `content/authors.yaml` is in quotes that YAML does not know, or ends at a `#`.',
      example: '`name: “Reherse Team”`',
      fix: '`name: "Reherse Team"`',
    },
  },
  ({ document, names = new Map<string, string>(), schema, entryIs }: DataFile, report) => {
    if (!document) {
      report('data/missing', START, 'The file is missing.', 'Restore it: articles refer to the names it lists.');
      return;
    }
    for (const error of document.errors) report('data/yaml', error, error.message, error.hint);
    const fields = Object.keys(schema.shape).join(', ');
    if (isEmpty(document.value)) {
      // The entries may be on the lines that cannot be read.
      if (document.errors.length > 0) return;
      const hint = `Add ${entryIs}: a key and a colon (salary-talks:), with its fields below it, indented: ${fields}.`;
      report('data/missing', START, 'The file has no entries, but articles refer to the names in it.', hint);
      return;
    }
    if (!isMapping(document.value)) {
      const kind = Array.isArray(document.value) ? 'is a list' : 'holds a single value';
      const hint = `Write each entry as a key and a colon (salary-talks:), with its fields below it, indented: ${fields}.`;
      report('data/entry', document.placeOf([]) ?? START, `The file ${kind}, not entries with keys.`, hint);
      return;
    }
    for (const [key, entry] of Object.entries(document.value)) {
      if (!isPlainSlug(key)) {
        const place = document.placeOf([key], 'key') ?? START;
        const hint = 'Use lowercase letters, digits and hyphens: salary-talks';
        report('data/entry', place, `${quote(key)} cannot be part of an address.`, hint);
      }
      if (typeof entry !== 'object' || entry === null) {
        const hint = `Write its fields below it, indented: ${fields}.`;
        report('data/entry', document.placeOf([key]) ?? START, `"${key}" has no fields.`, hint);
        continue;
      }
      const object = { document, path: [key], shape: schema.shape, is: entryIs };
      for (const mistake of findSchemaMistakes(schema.safeParse(entry), object))
        report('data/entry', mistake.place, mistake.message, mistake.hint);
    }
    for (const { place, message, hint } of findValueMistakes(document, ['name', 'description', 'url']))
      report('data/value', place, message, hint);
    // Articles refer to an entry by its name.
    const firstKeys = new Map<string, string>();
    for (const [key, name] of names) {
      const firstKey = firstKeys.get(name);
      firstKeys.set(name, firstKey ?? key);
      if (firstKey === undefined || name === '') continue;
      const place = document.placeOf([key, 'name']) ?? START;
      const message = `${quote(name)} is already the name of ${quote(firstKey)}.`;
      report('data/entry', place, message, 'Rename or delete one of them.');
    }
  },
);

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
