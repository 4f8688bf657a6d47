import type { ChatLineView, MessageView } from '../../../../shared/protocol/view.ts';

export type LogLine = { key: string; atMs: number } & (
  { kind: 'chat'; line: ChatLineView } | { kind: 'coach'; message: MessageView } | { kind: 'story'; message: MessageView }
);

/** All that was said, in order of time: lines of the team, the coach's words, and news of the story. */
export function chatLog(chat: readonly ChatLineView[], messages: readonly MessageView[]): LogLine[] {
  const lines: LogLine[] = [
    ...messages.map(message => ({
      key: `m${message.id}`,
      atMs: message.atMs,
      kind: message.from === 'coach' ? ('coach' as const) : ('story' as const),
      message,
    })),
    ...chat.map(line => ({ key: `c${line.id}`, atMs: line.atMs, kind: 'chat' as const, line })),
  ];
  return lines.toSorted((a, b) => a.atMs - b.atMs);
}
