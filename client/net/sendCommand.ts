import type { CommandAnswer } from '../../shared/protocol/command.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { ledTo } from '../store/ownActs.ts';
import { store } from '../store/store.ts';
import { Connection } from './Connection.ts';
import { tell } from './notices.ts';
import { randomHex } from './randomHex.ts';

/** The connection of this page. */
export const connection = new Connection();

export type CommandResult = { ok: true; seq: number } | { ok: false; reason: Rejection };
export interface CommandOptions {
  quiet?: boolean; // the caller shows the refusal itself
}

const AGAIN_MS = 250;
const ID_BYTES = 12; // unique enough to recognise a retry
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

const underway = new Set<Promise<unknown>>();

/** Waits for the answers to all commands that are underway; false when there are none. */
export async function whenAnswered(): Promise<boolean> {
  if (underway.size === 0) return false;
  await Promise.allSettled(underway);
  return true;
}

/** Sends a command until it is answered. Every retry has the same client id, so the server performs it once. */
export function sendCommand(type: string, command: unknown, options?: CommandOptions): Promise<CommandResult> {
  const answer = send(type, command, options);
  underway.add(answer);
  void answer.finally(() => underway.delete(answer));
  return answer;
}

async function send(type: string, command: unknown, { quiet = false }: CommandOptions = {}): Promise<CommandResult> {
  if (connection.isMirror) return { ok: false, reason: 'coachOnly' }; // a mirror: commands that the page sends on its own must not count
  const client = randomHex(ID_BYTES);
  for (;;) {
    const answer = await connection.ask<Partial<CommandAnswer>>(type, { client, command });
    if (answer.is === 'ok') {
      const { seq = 0 } = answer.value;
      ledTo(seq);
      return { ok: true, seq };
    }
    if (answer.is === 'away') {
      await pause(AGAIN_MS); // a connection that has just died still looks online
      if (await connection.whenOnline()) continue;
    }
    const reason = answer.is === 'no' ? answer.reason : 'noSeat';
    if (!quiet) tell({ is: 'rejected', reason });
    return { ok: false, reason };
  }
}

store.subscribe(({ settings: { language } }, before) => {
  if (language !== before.settings.language && connection.connected) void connection.speak(language);
});
