/** What every page runs. */
import './search-shortcut.ts';
import './theme-choice.ts';
