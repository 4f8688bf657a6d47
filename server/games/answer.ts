import type { Rejection } from '../../shared/protocol/rejection.ts';

/** The result of a command. */
export type Answer = { ok: true; seq: number } | { ok: false; reason: Rejection };

export const refused = (reason: Rejection): Answer => ({ ok: false, reason });
