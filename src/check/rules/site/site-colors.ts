import { contrastRatio, isHexColor, luminance } from '../../../lib/contrast.ts';
import type { Site, ThemeColors } from '../../../site.ts';
import type { Finding } from '../../finding.ts';
import { quote } from '../../wording.ts';
import type { SiteFile } from './site-file.ts';

type Pair = readonly [color: keyof ThemeColors, ground: keyof ThemeColors];

/** Text and what the style sheets put behind it. */
const TEXT_PAIRS: readonly Pair[] = [
  ['text', 'background'],
  ['text', 'sheet'],
  ['text', 'highlight'],
  ['quietText', 'background'],
  ['quietText', 'sheet'],
  ['accent', 'background'],
  ['accent', 'sheet'],
  // Words that a search found, in the link to a guide.
  ['accent', 'highlight'],
  ['onAccent', 'accent'],
  ['code', 'sheet'],
];

/**
 * Borders that show what is a button or field, and the mark of a field with a mistake. The underline of a blank is not
 * among them, as its brackets show it, too; neither are thin lines and stripes that only decorate.
 */
const BORDER_PAIRS: readonly Pair[] = [
  ['border', 'background'],
  ['border', 'sheet'],
  ['stripe', 'background'],
  ['stripe', 'sheet'],
];

/** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (parts of controls). */
const NEEDED = [
  { pairs: TEXT_PAIRS, what: 'Text', least: 4.5 },
  { pairs: BORDER_PAIRS, what: 'The border of a button or field', least: 3 },
];

/** Colors that are not `#rrggbb`, and pairs that readers cannot tell apart. */
export function checkColors({ site: { colors }, placeOf }: SiteFile): Finding[] {
  const themes = ['light', 'dark'] as const;
  return [
    ...themes.flatMap((theme) =>
      Object.entries<string>({ ...colors[theme] }).flatMap(([name, color]) =>
        checkHex(color, placeOf('colors', theme, name)),
      ),
    ),
    ...checkHex(colors.icon, placeOf('colors', 'icon')),
    ...themes.flatMap((theme) => checkContrast(colors, theme, placeOf)),
  ];
}

function checkHex(color: string, place: ReturnType<SiteFile['placeOf']>): Finding[] {
  if (isHexColor(color)) return [];
  const short = /^#?([\da-f])([\da-f])([\da-f])$/iu.exec(color);
  const example = short
    ? `#${short
        .slice(1)
        .flatMap((digit) => [digit, digit])
        .join('')}`
    : '#1b2230';
  return [
    {
      rule: 'site/color',
      ...place,
      message: `${quote(color)} is not a color that this site can use.`,
      hint: `Write # and six digits or letters a to f: ${example}`,
    },
  ];
}

function checkContrast(colors: Site['colors'], theme: 'light' | 'dark', placeOf: SiteFile['placeOf']): Finding[] {
  return NEEDED.flatMap(({ pairs, what, least }) =>
    pairs.flatMap(([name, groundName]): Finding[] => {
      const [color, ground] = [colors[theme][name], colors[theme][groundName]];
      if (!isHexColor(color) || !isHexColor(ground)) return [];
      const ratio = contrastRatio(color, ground);
      if (ratio >= least) return [];
      const change = luminance(color) > luminance(ground) ? ['lighter', 'darker'] : ['darker', 'lighter'];
      return [
        {
          rule: 'site/color',
          ...placeOf('colors', theme, name),
          message: `In the ${theme} theme, "${name}" (${color}) on "${groundName}" (${ground}) has a contrast of ${floor(ratio)}:1. ${what} needs ${least}:1.`,
          hint: `Make "${name}" ${change[0]} or "${groundName}" ${change[1]}.`,
        },
      ];
    }),
  );
}

/** Rounds down: 4.499 must not read as the 4.5 that it misses. */
function floor(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
