/** A picture of the site's icon, drawn from public/favicon.svg in the colors of src/site.ts. */
export interface Icon {
  /** Site path. */
  readonly path: string;
  /** Width and height in pixels. */
  readonly size: number;
  /**
   * `own`: the drawing as it is, its corners transparent. `square`: without them, as the system rounds them itself.
   * `maskable`: the system cuts it into a shape that nobody knows, so the drawing stays in the middle of a ground.
   */
  readonly shape: 'own' | 'square' | 'maskable';
}

/** For browsers without SVG icons, and for clients that request this address without reading the page. */
export const FAVICON_PATH = '/favicon.ico';

/** For the home screen of an iPhone or iPad. */
export const touchIcon: Icon = { path: '/apple-touch-icon.png', size: 180, shape: 'square' };

/** The icon where there is room for a large one: search engines and feeds take it for the site's logo. */
export const LOGO_PATH = '/icon-512.png';

/** For other home screens, by way of the web manifest. */
export const manifestIcons: readonly Icon[] = [
  { path: '/icon-192.png', size: 192, shape: 'own' },
  { path: LOGO_PATH, size: 512, shape: 'own' },
  { path: '/icon-maskable-512.png', size: 512, shape: 'maskable' },
];
