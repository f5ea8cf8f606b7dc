/** The key that shortcuts are pressed with on this device. */
export const commandKey = /Mac|iPhone|iPad/u.test(navigator.userAgent) ? 'Cmd' : 'Ctrl';
