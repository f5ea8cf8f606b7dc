import type { Site, ThemeColors } from '../site.ts';

/** CSS custom properties by the color they hold, in the order of tokens.css. */
const TOKENS: Readonly<Record<keyof ThemeColors, string>> = {
  background: '--paper',
  sheet: '--sheet',
  text: '--ink',
  quietText: '--quiet',
  line: '--line',
  border: '--edge',
  accent: '--accent',
  onAccent: '--on-accent',
  highlight: '--marker',
  stripe: '--stripe-red',
  secondStripe: '--stripe-blue',
  code: '--code',
};

/** Placeholder in features/frame/tokens.css. */
const PLACEHOLDER = '@site-colors;';

/**
 * Replaces the placeholder in a style sheet with a declaration per color, for both themes.
 *
 * @throws {Error} if the placeholder is missing: the site would have no colors.
 */
export function withColors(css: string, { light, dark }: Site['colors']): string {
  if (!css.includes(PLACEHOLDER)) throw new Error(`tokens.css does not contain ${PLACEHOLDER}`);
  const declarations = (Object.keys(TOKENS) as (keyof ThemeColors)[]).map(
    (name) => `${TOKENS[name]}: light-dark(${light[name]}, ${dark[name]});`,
  );
  return css.replace(PLACEHOLDER, declarations.join('\n  '));
}

/** Vite plugin that puts the colors of src/site.ts into features/frame/tokens.css. */
export function colorTokens(colors: Site['colors']) {
  return {
    name: 'color-tokens',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\/frame\/tokens\.css$/u },
      handler: (css: string) => withColors(css, colors),
    },
  };
}

/**
 * Colors a drawing: each `var(--name, #rrggbb)` becomes that color of the light theme, or of the icon (`--icon`). Other
 * colors stay, so an owner's own drawing can have any.
 */
export function colorDrawing(svg: string, { light, icon }: Site['colors']): string {
  const colors = new Map([
    ['--icon', icon],
    ...(Object.keys(TOKENS) as (keyof ThemeColors)[]).map((name): [string, string] => [TOKENS[name], light[name]]),
  ]);
  return svg.replace(/var\((--[\w-]+)[^()]*\)/gu, (variable, name: string) => colors.get(name) ?? variable);
}
