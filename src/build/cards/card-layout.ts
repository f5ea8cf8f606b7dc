import type { Site, ThemeColors } from '../../site.ts';
import { CARD_SIZE, type Card } from '../../features/metadata/social-card.ts';

/** Type of a title. Lengths are in pixels. */
export interface TitleType {
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Maximum number of lines. A longer title ends in an ellipsis. */
  readonly lines?: number;
}

/** Maximum height of a title. */
export const TITLE_HEIGHT = 340;

/** Sizes from large to small. A title gets the largest one that fits. */
export const titleTypes: readonly TitleType[] = [
  { fontSize: 92, lineHeight: 102 },
  { fontSize: 76, lineHeight: 85 },
  { fontSize: 62, lineHeight: 68 },
  { fontSize: 50, lineHeight: 56 },
];

/** Type of a title that does not even fit in the smallest size. */
export const cutTitleType: TitleType = { fontSize: 50, lineHeight: 56, lines: 6 };

/** The key of the title among the elements of a card. */
export const TITLE_KEY = 'title';

/** An element for satori, in the shape that JSX would produce. */
interface Box {
  readonly type: 'div';
  readonly key?: string;
  readonly props: { readonly style: Style; readonly children: readonly (Box | string)[] };
}

type Style = Readonly<Record<string, string | number>>;

/** Builds a card in the light theme: a letter with an airmail edge, signed with the name of the site. */
export function cardLayout({ category, title }: Card, titleType: TitleType, site: Pick<Site, 'name' | 'colors'>): Box {
  const colors = site.colors.light;
  const heading = { ...box(titleStyle(titleType), title), key: TITLE_KEY };
  const written = category === undefined ? [heading] : [box(quiet(colors), category), heading];
  const letterSheet = box(sheet(colors), box(airmail(colors)), box(letter, ...written), box(signature, site.name));
  return box(paper(colors), box(rim(colors), letterSheet));
}

function box(style: Style, ...children: Box['props']['children']): Box {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

const paper = ({ background, text }: ThemeColors): Style => ({
  ...CARD_SIZE,
  // Some apps cut a card to 2:1, at the top and the bottom. The sheet stays whole.
  padding: 44,
  background,
  color: text,
});

/** A line around the sheet. A border would become a clip path, which takes resvg longer than all the rest. */
const rim = ({ line }: ThemeColors): Style => ({ flexGrow: 1, padding: 2, background: line });

const sheet = ({ sheet }: ThemeColors): Style => ({ flexDirection: 'column', flexGrow: 1, background: sheet });

const airmail = ({ stripe, secondStripe }: ThemeColors): Style => ({
  flexShrink: 0,
  height: 20,
  margin: -2,
  backgroundImage: `repeating-linear-gradient(-55deg, ${stripe} 0 26px, transparent 0 52px, ${secondStripe} 0 78px, transparent 0 104px)`,
});

const letter: Style = { flexDirection: 'column', flexGrow: 1, gap: 12, padding: '46px 64px 0' };

const oneLine: Style = { display: 'block', flexShrink: 0, overflowWrap: 'anywhere', lineClamp: 1 };

const quiet = ({ quietText }: ThemeColors): Style => ({
  ...oneLine,
  fontSize: 34,
  lineHeight: '44px',
  color: quietText,
});

const signature: Style = {
  ...oneLine,
  padding: '0 64px 38px',
  fontSize: 46,
  fontWeight: 600,
  lineHeight: '54px',
  letterSpacing: '-0.02em',
};

function titleStyle({ fontSize, lineHeight, lines }: TitleType): Style {
  return {
    display: 'block',
    flexShrink: 0,
    fontSize,
    fontWeight: 600,
    lineHeight: `${lineHeight}px`,
    letterSpacing: '-0.012em',
    overflowWrap: 'anywhere',
    // Satori balances a title with a limit into lines that are too short.
    ...(lines === undefined ? { textWrap: 'balance' } : { lineClamp: lines }),
  };
}
