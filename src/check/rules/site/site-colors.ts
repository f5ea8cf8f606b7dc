import { contrastRatio, isHexColor, luminance } from '../../../lib/contrast.ts';
import type { Site, ThemeColors } from '../../../site.ts';
import { quote } from '../../wording.ts';
import type { SiteFile } from '../../source/site-file.ts';
import { defineRules } from '../rule.ts';

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
 * Borders that show what is a button, a field or a blank, and the mark of a field with a mistake. Thin lines and stripes
 * that only decorate are not among them.
 */
const BORDER_PAIRS: readonly Pair[] = [
  ['border', 'background'],
  ['border', 'sheet'],
  // The line under a blank.
  ['border', 'highlight'],
  ['stripe', 'background'],
  ['stripe', 'sheet'],
];

/** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (parts of controls). */
const NEEDED = [
  { pairs: TEXT_PAIRS, what: 'Text', least: 4.5 },
  { pairs: BORDER_PAIRS, what: 'The border of a button, field or blank', least: 3 },
];

type ReportColor = (keys: readonly (keyof Site['colors'] | keyof ThemeColors)[], message: string, hint: string) => void;

export const colorRules = defineRules(
  {
    'site/color': {
      severity: 'error',
      meaning: 'A color is not written as `#rrggbb`, or has too little contrast with another one.',
      example: "`quietText: '#999999'` on a white background",
      fix: 'Make one of the two colors darker or lighter.',
    },
  },
  ({ site: { colors }, placeOf }: SiteFile, report) => {
    const reportColor: ReportColor = (keys, message, hint) => {
      report('site/color', placeOf('colors', ...keys), message, hint);
    };
    for (const theme of ['light', 'dark'] as const) {
      for (const name of Object.keys(colors[theme]) as (keyof ThemeColors)[]) {
        checkHex(colors[theme][name], [theme, name], reportColor);
      }
      checkContrast(colors, theme, reportColor);
    }
    checkHex(colors.icon, ['icon'], reportColor);
  },
);

function checkHex(color: string, keys: Parameters<ReportColor>[0], report: ReportColor): void {
  if (isHexColor(color)) return;
  const digits = /^#?([\da-f])([\da-f])([\da-f])$/iu.exec(color)?.slice(1);
  const example = digits ? digits.map((digit) => digit + digit).join('') : '1b2230';
  const hint = `Write # and six digits or letters a to f: #${example}`;
  report(keys, `${quote(color)} is not a color that this site can use.`, hint);
}

function checkContrast(colors: Site['colors'], theme: 'light' | 'dark', report: ReportColor): void {
  for (const { pairs, what, least } of NEEDED) {
    for (const [name, groundName] of pairs) {
      const [color, ground] = [colors[theme][name], colors[theme][groundName]];
      if (!isHexColor(color) || !isHexColor(ground)) continue;
      const ratio = contrastRatio(color, ground);
      if (ratio >= least) continue;
      const [change, groundChange] =
        luminance(color) > luminance(ground) ? ['lighter', 'darker'] : ['darker', 'lighter'];
      report(
        [theme, name],
        `In the ${theme} theme, "${name}" (${color}) on "${groundName}" (${ground}) has a contrast of ${floor(ratio)}:1. ${what} needs ${least}:1.`,
        `Make "${name}" ${change} or "${groundName}" ${groundChange}.`,
      );
    }
  }
}

/** Rounds down: 4.499 must not read as the 4.5 that it misses. */
function floor(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
