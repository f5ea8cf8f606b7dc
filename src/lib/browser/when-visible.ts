/** How near the screen an element has to come before it gets to work. */
const MARGIN = '50%';

/**
 * Calls once when the first of these elements comes near the screen, or when the page is about to be printed: a page of two
 * hundred templates starts as fast as one of two.
 */
export function whenVisible(elements: readonly Element[], callback: () => void, signal?: AbortSignal): void {
  if (elements.length === 0) return;
  const arrive = () => {
    stop();
    callback();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) arrive();
    },
    { rootMargin: MARGIN },
  );
  const stop = () => {
    observer.disconnect();
    removeEventListener('beforeprint', arrive);
  };
  for (const element of elements) observer.observe(element);
  addEventListener('beforeprint', arrive);
  signal?.addEventListener('abort', stop);
}
