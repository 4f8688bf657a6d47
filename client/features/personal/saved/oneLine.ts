/** What is typed in a field of one line: Enter and other unseen signs become a space. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trimStart();
