import type { MessageContext } from '@colyseus/core';
import { refused, type Answer } from '../games/answer.ts';
import type { Log, LogFields } from '../log.ts';
import { isUnavailable } from '../storage/storeFault.ts';

/** Turns an Answer into the reply to a request. Never throws: otherwise the client would get no reply at all. */
export async function reply(work: () => Promise<Answer>, ctx: MessageContext, log: Log, where: LogFields): Promise<unknown> {
  let answer: Answer;
  try {
    answer = await work();
  } catch (error) {
    log.fault('command failed', error, where);
    answer = refused(isUnavailable(error) ? 'notKept' : 'serverError');
  }
  return answer.ok ? { seq: answer.seq } : ctx.reject(answer.reason);
}
