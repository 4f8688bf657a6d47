/** A code as it is shown, "SOEP VLAG 427", as part of a link: "soep-vlag-427". Without the words of codes, so that a page may use it. */
export const shownCodeInLink = (shown: string): string => shown.toLowerCase().replaceAll(' ', '-');
