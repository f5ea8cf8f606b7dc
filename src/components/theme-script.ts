import { THEME_KEY } from '../domain/theme.ts';

/** Stands in the head and runs before the first paint, so that the chosen theme never flashes. Storage may be blocked. */
export const themeScript = `try{document.documentElement.dataset.theme=localStorage.getItem('${THEME_KEY}')??''}catch{}`;
