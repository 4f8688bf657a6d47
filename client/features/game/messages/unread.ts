/** How many lines came after the last one that was read, own lines left out. */
export function unreadCount(lines: readonly { id: number; seat?: string }[], lastRead: number, me: string): number {
  return lines.filter(line => line.id > lastRead && line.seat !== me).length;
}

/** Id of the newest line, or -1: the first id a server gives is 0. */
export const newestId = (lines: readonly { id: number }[]): number => lines.reduce((max, line) => Math.max(max, line.id), -1);

/**
 * Messages to tell now. On the first look at a game that runs already only what was said in the last seconds is new;
 * the rest stands in the list.
 */
export function freshMessages<M extends { id: number; atMs: number }>(
  messages: readonly M[],
  told: number | null,
  gameMs: number,
): M[] {
  if (told !== null) return messages.filter(message => message.id > told);
  return messages.filter(message => message.atMs > gameMs - 8_000);
}
