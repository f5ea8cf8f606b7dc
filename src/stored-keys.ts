/** Where the browser keeps what was filled in, on this device alone. */
export const VALUES_KEY = 'guides:values';

/** Where a tab keeps which of them the reader has said to be right. */
export const CONFIRMED_KEY = 'guides:confirmed';
