/**
 * Finds texts with too little contrast by WCAG 2.2, 1.4.3, from computed colors. Needed because axe skips text in front
 * of a pseudo-element. Runs in the page.
 */
export function findFaintText(): string[] {
  type Color = readonly [red: number, green: number, blue: number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('This browser cannot draw.');
  // Reading a pixel is slow, and a page has only a few colors.
  const known = new Map<string, Color>();

  /** Returns the visible color of layers painted over each other. */
  const paint = (layers: readonly string[]): Color => {
    const key = layers.join();
    const before = known.get(key);
    if (before) return before;
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(key, [red, green, blue]);
    return [red, green, blue];
  };
  const luminance = (color: Color) => {
    const [red = 0, green = 0, blue = 0] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const grounds = (element: Element | null): string[] =>
    element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ['Canvas'];

  const check = (element: Element, pseudo?: '::before' | '::after' | '::placeholder') => {
    const { color, fontSize, fontWeight } = getComputedStyle(element, pseudo);
    const ground = grounds(element);
    const [dark = 0, light = 0] = [luminance(paint(ground)), luminance(paint([...ground, color]))].sort(
      (a, b) => a - b,
    );
    const ratio = (light + 0.05) / (dark + 0.05);
    const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    const what = `${element.outerHTML.slice(0, 100)}${pseudo ?? ''}`;
    return ratio < (isLarge ? 3 : 4.5) ? [`contrast of ${ratio.toFixed(2)}: ${what}`] : [];
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const hasContent = (element: Element, pseudo: string) => /["'][^"']/u.test(getComputedStyle(element, pseudo).content);

  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap((element) => [
      ...(hasText(element) || element.matches('input, textarea, select') ? check(element) : []),
      ...(element.matches('input, textarea') ? check(element, '::placeholder') : []),
      ...(['::before', '::after'] as const).flatMap((pseudo) =>
        hasContent(element, pseudo) ? check(element, pseudo) : [],
      ),
    ]);
}
