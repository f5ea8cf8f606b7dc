import { file } from 'astro/loaders';
import { parse } from 'yaml';

/** Loads the categories with their place in the file: Astro's store has them by name. */
export function categoryLoader() {
  return file('content/categories.yaml', {
    parser: (text) =>
      Object.fromEntries(
        Object.entries(parse(text) as Record<string, object>).map(([id, category], order) => [
          id,
          { ...category, order },
        ]),
      ),
  });
}
