const isApple = /Mac|iPhone|iPad/u.test(navigator.userAgent);

/**
 * Moves the focus to the search box on Ctrl+K (Cmd+K on Apple keyboards), or opens the search page, whose box has the focus
 * then. No shortcut is a single letter, because that interferes with speech input (WCAG 2.1.4).
 */
const link = document.querySelector<HTMLAnchorElement>('.site-head [href$="/search/"]');
if (link) link.ariaKeyShortcuts = isApple ? 'Meta+K' : 'Control+K';

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCommand = isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (key.toLowerCase() !== 'k' || !isCommand || altKey || shiftKey) return;
  const box = document.querySelector<HTMLInputElement>('[type="search"]');
  if (!box && !link) return;
  event.preventDefault();
  box?.focus();
  box?.select();
  if (!box && link) location.assign(`${link.href}#Search`);
});
