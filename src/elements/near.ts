/** How near the screen an element has to come before it gets to work. */
const MARGIN = '50%';

/** Calls once when an element comes near the screen: a page of two hundred templates starts as fast as one of two. */
export function whenNear(element: Element, signal: AbortSignal, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** Calls once when the first of these elements comes near the screen. */
export function whenAnyNear(elements: Iterable<Element>, callback: () => void): void {
  const waiting = new AbortController();
  for (const element of elements) {
    whenNear(element, waiting.signal, () => {
      waiting.abort();
      callback();
    });
  }
}
