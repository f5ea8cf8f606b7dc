import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** How much more than what is in use the memory may grow before garbage is looked for. */
const GROWTH_PERCENT = 40;

/**
 * Keeps the memory of a build near what it holds. Each page leaves garbage, and V8, whose measure is speed, lets it grow to
 * three or four times of what is in use. A little on top of it takes a quarter of the memory away, for 5 to 10 % more work,
 * and grows with the site, where a fixed limit would be too small for some.
 */
export function smallHeap(): AstroIntegration {
  return {
    name: 'small-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
      },
    },
  };
}
