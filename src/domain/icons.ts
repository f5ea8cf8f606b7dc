/** A picture of the site's icon, made from public/favicon.svg. */
export interface Icon {
  /** Site path. */
  readonly path: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Without transparent corners: the system cuts it into a shape of its own. */
  readonly isOpaque: boolean;
}

/** For browsers that do not take the SVG, and for whoever asks for this address without reading the page. */
export const FAVICON_PATH = '/favicon.ico';

/** For the home screen of an iPhone or iPad. */
export const touchIcon: Icon = { path: '/apple-touch-icon.png', size: 180, isOpaque: true };

/** The icon where there is room for a large one: search engines and feeds take it for the site's logo. */
export const LOGO_PATH = '/icon-512.png';

/** For other home screens, by way of the web manifest. */
export const manifestIcons: readonly Icon[] = [
  { path: '/icon-192.png', size: 192, isOpaque: false },
  { path: LOGO_PATH, size: 512, isOpaque: false },
  { path: '/icon-maskable-512.png', size: 512, isOpaque: true },
];
