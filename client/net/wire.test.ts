import { describe, expect, it } from 'vitest';
import { meaningOf } from './wire.ts';

const rejected = (reason: unknown) => Object.assign(new Error('request rejected'), { name: 'rejected', reason });

describe('the error of a request', () => {
  it('is a refusal with its reason when the server refused', () => {
    expect(meaningOf(rejected({ reason: 'tooSoon' }))).toEqual({ is: 'no', reason: 'tooSoon' });
    expect(meaningOf(rejected('taken'))).toEqual({ is: 'no', reason: 'taken' });
  });

  it('is a refusal for a bad form when the reason is unknown or the form was wrong', () => {
    expect(meaningOf(rejected({ reason: 'somethingNew' }))).toEqual({ is: 'no', reason: 'badCommand' });
    expect(meaningOf(new Error('[{"code":"invalid_type"}]'))).toEqual({ is: 'no', reason: 'badCommand' });
  });

  it.each([
    'connection closed before a response was received.',
    'cannot send request "command": connection is not open.',
    'request "command" timed out after 8000ms.',
  ])('is no answer at all, so ask again: %s', message => expect(meaningOf(new Error(message))).toEqual({ is: 'away' }));
});
