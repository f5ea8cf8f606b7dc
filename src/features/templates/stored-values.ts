// Apart from stored-keys.ts, which every page loads: as one module, the bundler puts both into the chunk of the value
// store, and every page loads 4,800 bytes more.

/** localStorage key of the values filled into templates. */
export const VALUES_KEY = 'guides:values';

/** sessionStorage key of the values that the reader has confirmed in this tab. */
export const CONFIRMED_KEY = 'guides:confirmed';
