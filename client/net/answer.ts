import common from '../../shared/locales/nl/common.json' with { type: 'json' };
import type { Rejection } from '../../shared/protocol/rejection.ts';

/** The answer to a request: a value, a refusal, or 'away' when no answer came and the request must be retried. */
export type Answer<T> = { is: 'ok'; value: T } | { is: 'no'; reason: Rejection } | { is: 'away' };

/** What an error of `room.request` means. A lost connection or a timeout is not a refusal. */
export function answerFromError(error: unknown): Exclude<Answer<never>, { is: 'ok' }> {
  const { name, message, reason } = (error ?? {}) as { name?: string; message?: string; reason?: unknown };
  if (name === 'rejected') {
    const why = (reason as { reason?: unknown } | null)?.reason ?? reason;
    return { is: 'no', reason: isRejection(why) ? why : 'badCommand' };
  }
  if (/connection|timed out|not open|offline|closed/i.test(message ?? '')) return { is: 'away' };
  return { is: 'no', reason: 'badCommand' };
}

const isRejection = (value: unknown): value is Rejection => typeof value === 'string' && REJECTIONS.has(value);
const REJECTIONS: ReadonlySet<string> = new Set(Object.keys(common.rejected));
