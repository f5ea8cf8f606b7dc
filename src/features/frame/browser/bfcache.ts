/**
 * A page that comes back from the back/forward cache, or was made ready before it was asked for, has heard nothing of what
 * happened meanwhile: all that is stored may have changed.
 */
const reload = () => dispatchEvent(new StorageEvent('storage'));

addEventListener('pageshow', ({ persisted }) => {
  if (persisted) reload();
});
document.addEventListener('prerenderingchange', reload);
