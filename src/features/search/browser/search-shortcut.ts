import { commandKey } from '../../../lib/browser/command-key.ts';

/**
 * Ctrl+K, on Apple's keyboards Cmd+K, goes to the search box of the page; the box says so. No shortcut is a single letter:
 * that would get in the way of speech input (WCAG 2.1.4).
 */
const box = document.querySelector<HTMLInputElement>('.search-box input');

if (box) {
  if (box.placeholder && matchMedia('(hover) and (min-width: 60rem)').matches) box.placeholder += ` (${commandKey}+K)`;
  box.ariaKeyShortcuts = commandKey === 'Cmd' ? 'Meta+K' : 'Control+K';
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCommand = commandKey === 'Cmd' ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (key.toLowerCase() !== 'k' || !isCommand || altKey || shiftKey) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});
