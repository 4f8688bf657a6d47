/** '2026-11': as coarse as a date in counts and exports may be. */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);
