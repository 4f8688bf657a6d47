/** Whether a line of somebody else came after the last one read. */
export function hasUnread(lines: readonly { id: number; seat?: string }[], lastRead: number, me: string): boolean {
  return lines.some(line => line.id > lastRead && line.seat !== me);
}

/** The id of the newest line; -1 when there is none, since ids start at 0. */
export const newestId = (lines: readonly { id: number }[]): number => lines.reduce((max, line) => Math.max(max, line.id), -1);

/**
 * The messages to show as toasts now. When the page opens during a game, only those of the last seconds are new; the rest
 * is in the list.
 */
export function freshMessages<M extends { id: number; atMs: number }>(
  messages: readonly M[],
  told: number | null,
  gameMs: number,
): M[] {
  if (told !== null) return messages.filter(message => message.id > told);
  return messages.filter(message => message.atMs > gameMs - 8_000);
}
