const BACK = 'terug';

/** The address of the second page, which knows the way back to the page of this session. */
export const secondPage = (code: string | undefined): string => `/thuis/tweede${code ? `?code=${encodeURIComponent(code)}` : ''}`;

/** The address of the exercises, at the one of the second page: for whom that page does not close. */
export const homeAfterSecond = (code: string | null): string => `/thuis${code ? `/${encodeURIComponent(code)}` : ''}?${BACK}`;

/** Whether somebody comes from the second page by its link. */
export const cameFromSecond = (search: string): boolean => new URLSearchParams(search).has(BACK);
