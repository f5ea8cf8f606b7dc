import { commandKey } from './command-key.ts';

/**
 * Ctrl+K, on Apple's keyboards Cmd+K, goes to the search box of the page; the box says so. Without such a key nothing
 * happens: a shortcut of a single letter would get in the way of speech input (WCAG 2.1.4).
 */
const form = document.querySelector<HTMLElement>('.search-box');

if (form) form.dataset['keys'] = `${commandKey}+K`;

addEventListener('keydown', (event) => {
  const { key, altKey, shiftKey } = event;
  const isCommand = commandKey === 'Cmd' ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (key.toLowerCase() !== 'k' || !isCommand || altKey || shiftKey) return;
  event.preventDefault();
  const box = form?.querySelector('input');
  box?.focus();
  box?.select();
});
