export {};

/** A heading above this line counts as reached, as a share of the window's height from the top. */
const READING_LINE = 0.3;

/** Marks the section being read in a list of links to the sections of the page. */
class TableOfContents extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sections = links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading ? [{ link, heading }] : [];
    });
    const mark = () => {
      const reached = sections.findLast(
        ({ heading }) => heading.getBoundingClientRect().top < innerHeight * READING_LINE,
      );
      for (const { link } of sections) link.toggleAttribute('aria-current', link === reached?.link);
      reached?.link.setAttribute('aria-current', 'true');
    };
    // The root extends far up, so that a heading passed in a single jump also counts as a change.
    this.#observer = new IntersectionObserver(mark, { rootMargin: `999999px 0px -${100 - READING_LINE * 100}%` });
    for (const { heading } of sections) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('table-of-contents', TableOfContents);

declare global {
  interface HTMLElementTagNameMap {
    'table-of-contents': TableOfContents;
  }
}
