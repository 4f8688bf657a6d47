export const lobby = { nl: {}, en: {} };
