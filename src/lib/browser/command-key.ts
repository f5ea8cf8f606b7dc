/** The name of the modifier key for keyboard shortcuts on this device. */
export const commandKey = /Mac|iPhone|iPad/u.test(navigator.userAgent) ? 'Cmd' : 'Ctrl';
