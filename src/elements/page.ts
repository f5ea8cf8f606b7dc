/** What a page runs that has nothing of its own to run. */
import './theme-choice.ts';
