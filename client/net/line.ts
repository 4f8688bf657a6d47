import type { CommandAnswer } from '../../shared/protocol/command.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { store } from '../store/store.ts';
import { Connection } from './Connection.ts';
import { tell } from './notices.ts';
import { randomHex } from './randomHex.ts';

/** The line of this page. */
export const line = new Connection();

export type CommandResult = { ok: true; seq: number } | { ok: false; reason: Rejection };
export interface CommandOptions {
  quiet?: boolean; // the caller shows the refusal itself
}

const AGAIN_MS = 250;
const ID_BYTES = 12; // unique enough to know a command again
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Sends a command until it is answered: the same client id, so that the server does it once. */
export async function send(type: string, command: unknown, { quiet = false }: CommandOptions = {}): Promise<CommandResult> {
  if (line.looksOnly) return { ok: false, reason: 'coachOnly' }; // somebody else's desk: what the page would do by itself stays undone
  const client = randomHex(ID_BYTES);
  for (;;) {
    const answer = await line.ask<Partial<CommandAnswer>>(type, { client, command });
    if (answer.is === 'ok') return { ok: true, seq: answer.value.seq ?? 0 };
    if (answer.is === 'away') {
      await pause(AGAIN_MS); // a line that has just died still looks alive
      if (await line.whenOnline()) continue;
    }
    const reason = answer.is === 'no' ? answer.reason : 'noSeat';
    if (!quiet) tell({ is: 'rejected', reason });
    return { ok: false, reason };
  }
}

store.subscribe(({ settings: { language } }, before) => {
  if (language !== before.settings.language && line.connected) void line.speak(language);
});
