export const moments = () => ({});
