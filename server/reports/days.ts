const written = (at: number, timeZone: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone }).format(at); // Swedes write years first

/** '2026-11', where people are: as coarse as a date in counts and exports may be. */
export const monthOf = (at: number, timeZone: string): string => written(at, timeZone, { year: 'numeric', month: '2-digit' });

/** '2026-11-22', where people are. */
export const dayOf = (at: number, timeZone: string): string =>
  written(at, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
