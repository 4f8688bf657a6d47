/** Reports for the coach. */
export const report = { nl: {}, en: {} };
