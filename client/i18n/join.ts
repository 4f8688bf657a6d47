export const join = { nl: {}, en: {} };
