import { CARD_SIZE, type Card } from '../../features/metadata/social-card.ts';

/** The light theme of features/frame/tokens.css: a picture has one theme only. */
export const cardColors = {
  paper: '#faf7f0',
  sheet: '#fffefb',
  ink: '#1b2230',
  quiet: '#4b5261',
  line: '#ddd6c7',
  'stripe-red': '#c63a30',
  'stripe-blue': '#2a5caa',
} as const;

/** How the title is set. Lengths are in pixels. */
export interface TitleType {
  readonly fontSize: number;
  readonly lineHeight: number;
  /** What does not fit into so many lines ends in an ellipsis. */
  readonly lines?: number;
}

/** Height that a title can take. */
export const TITLE_HEIGHT = 340;

/** From large to small: a title is as large as it fits. */
export const titleTypes: readonly TitleType[] = [
  { fontSize: 92, lineHeight: 102 },
  { fontSize: 76, lineHeight: 85 },
  { fontSize: 62, lineHeight: 68 },
  { fontSize: 50, lineHeight: 56 },
];

/** For a title that is too long even for the smallest. */
export const cutTitleType: TitleType = { fontSize: 50, lineHeight: 56, lines: 6 };

/** The key of the title among the elements of a card. */
export const TITLE_KEY = 'title';

/** An element as satori takes it: what JSX would make. */
interface Box {
  readonly type: 'div';
  readonly key?: string;
  readonly props: { readonly style: Style; readonly children: readonly (Box | string)[] };
}

type Style = Readonly<Record<string, string | number>>;

/** A card: a letter on its sheet, the airmail edge above it, signed with the name of the site. */
export function cardLayout({ category, title }: Card, titleType: TitleType, siteName: string): Box {
  const heading = { ...box(titleStyle(titleType), title), key: TITLE_KEY };
  const written = category === undefined ? [heading] : [box(quiet, category), heading];
  return box(paper, box(rim, box(sheet, box(airmail), box(letter, ...written), box(signature, siteName))));
}

function box(style: Style, ...children: Box['props']['children']): Box {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

const paper: Style = {
  ...CARD_SIZE,
  // Some apps cut a card to 2:1, at the top and the bottom. The sheet stays whole.
  padding: 44,
  background: cardColors.paper,
  color: cardColors.ink,
};

/** A line around the sheet. A border would be drawn with a clip path, which takes resvg longer than all the rest. */
const rim: Style = { flexGrow: 1, padding: 2, background: cardColors.line };

const sheet: Style = { flexDirection: 'column', flexGrow: 1, background: cardColors.sheet };

const airmail: Style = {
  flexShrink: 0,
  height: 20,
  margin: -2,
  backgroundImage: `repeating-linear-gradient(-55deg, ${cardColors['stripe-red']} 0 26px, transparent 0 52px, ${cardColors['stripe-blue']} 0 78px, transparent 0 104px)`,
};

const letter: Style = { flexDirection: 'column', flexGrow: 1, gap: 12, padding: '46px 64px 0' };

const oneLine: Style = { display: 'block', flexShrink: 0, overflowWrap: 'anywhere', lineClamp: 1 };

const quiet: Style = { ...oneLine, fontSize: 34, lineHeight: '44px', color: cardColors.quiet };

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
