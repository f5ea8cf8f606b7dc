import { isPlainSlug } from '../../../paths.ts';
import { START } from '../../place.ts';
import type { DataFile } from '../../source/data-file.ts';
import { findSchemaMistakes } from '../../source/schema-mistakes.ts';
import { findValueMistakes } from '../../source/value-mistakes.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const dataFileRules = defineRules(
  {
    'data/missing': {
      severity: 'error',
      meaning: '`content/categories.yaml` or `content/authors.yaml` is missing.',
      example: 'no `content/authors.yaml`',
      fix: 'Restore it.',
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
    for (const [key, entry] of Object.entries(document.value ?? {})) {
      if (!isPlainSlug(key)) {
        const place = document.placeOf([key], 'key') ?? START;
        const hint = 'Use lowercase letters, digits and hyphens: salary-talks';
        report('data/entry', place, `${quote(key)} cannot be part of an address.`, hint);
      }
      if (typeof entry !== 'object' || entry === null) {
        const hint = `Write its fields below it, indented: ${Object.keys(schema.shape).join(', ')}.`;
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
