export const about = { nl: {}, en: {} };
