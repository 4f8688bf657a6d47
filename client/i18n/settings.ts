export const settings = { nl: {}, en: {} };
