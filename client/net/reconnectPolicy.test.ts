import { describe, expect, it } from 'vitest';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { afterClose, afterFailure, type Attempt } from './reconnectPolicy.ts';
import { HttpFailure } from './http.ts';

const first: Attempt = { failures: 0, reloadedMsAgo: null };
const later: Attempt = { failures: 3, reloadedMsAgo: null };

describe('the connection, after it closed', () => {
  it.each([1000, 1001, 1005, 1006, 1009, 4001, 4002, 4010])('reconnects after %i: soon at first, then every second', code => {
    expect(afterClose(code, first)).toEqual({ go: 'again', afterMs: 500 });
    expect(afterClose(code, later)).toEqual({ go: 'again', afterMs: 1000 });
  });

  it('stays away when the seat is elsewhere, removed or gone', () => {
    expect(afterClose(CloseReason.elsewhere, first)).toEqual({ go: 'stop', as: 'elsewhere' });
    expect(afterClose(CloseReason.removed, first)).toEqual({ go: 'stop', as: 'removed' });
    expect(afterClose(CloseReason.ended, first)).toEqual({ go: 'stop', as: 'ended' });
    expect(afterClose(CloseReason.crowded, first)).toEqual({ go: 'stop', as: 'crowded' });
    expect(afterFailure(new Error('crowded'), first)).toEqual({ go: 'stop', as: 'crowded' });
    expect(afterClose(CloseReason.signedOut, first)).toEqual({ go: 'stop', as: 'ended' });
  });

  it('reconnects at once when the seat moved, but waits a second when that failed before', () => {
    expect(afterClose(CloseReason.moved, first)).toEqual({ go: 'again', afterMs: 50 });
    expect(afterClose(CloseReason.moved, later)).toEqual({ go: 'again', afterMs: 1000 });
  });

  it('reloads the page for a newer version, once', () => {
    expect(afterClose(CloseReason.oldVersion, first)).toEqual({ go: 'reload' });
    expect(afterClose(CloseReason.oldVersion, { failures: 0, reloadedMsAgo: 5_000 })).toEqual({ go: 'again', afterMs: 500 });
    expect(afterClose(CloseReason.oldVersion, { failures: 0, reloadedMsAgo: 120_000 })).toEqual({ go: 'reload' });
  });
});

describe('the connection, after it could not be made', () => {
  it.each(['offline', 'serverError', 'tooManyTries'] as const)('retries after %s', reason => {
    expect(afterFailure(new HttpFailure(reason), later)).toEqual({ go: 'again', afterMs: 1000 });
  });

  it.each(['notFound', 'ended', 'signedOut'] as const)('stops after %s', reason => {
    expect(afterFailure(new HttpFailure(reason), first)).toEqual({ go: 'stop', as: 'ended' });
  });

  it('treats a refusal by the room like a close with the same reason', () => {
    expect(afterFailure(new Error('removed'), first)).toEqual({ go: 'stop', as: 'removed' });
    expect(afterFailure(new Error('oldVersion'), first)).toEqual({ go: 'reload' });
  });

  it.each([new Error('seat reservation expired'), new TypeError('Failed to fetch'), null, 'why'])('retries after %s', error => {
    expect(afterFailure(error, first)).toEqual({ go: 'again', afterMs: 500 });
  });
});
