/** Words as part of a regular expression that finds exactly them. */
export const literally = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
