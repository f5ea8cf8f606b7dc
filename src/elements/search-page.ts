/** What `/search/` runs. */
import './page.ts';
import './site-search.ts';
