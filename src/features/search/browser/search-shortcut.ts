import { commandKey } from '../../../lib/browser/command-key.ts';

/**
 * Moves the focus to the page's search box on Ctrl+K (Cmd+K on Apple keyboards), and says so in the box. No shortcut is a
 * single letter, because that interferes with speech input (WCAG 2.1.4).
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
