const written = (at: number, timeZone: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone }).format(at); // the Swedish format is ISO 8601

/** '2026-11', in the people's time zone: no date in counts and exports may be finer. */
export const monthOf = (at: number, timeZone: string): string => written(at, timeZone, { year: 'numeric', month: '2-digit' });

/** '2026-11-22', in the people's time zone. */
export const dayOf = (at: number, timeZone: string): string =>
  written(at, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });

/** '10:42:07', in the people's time zone. */
export const timeOf = (at: number, timeZone: string): string =>
  written(at, timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
