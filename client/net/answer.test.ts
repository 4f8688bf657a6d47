import { describe, expect, it } from 'vitest';
import { answerFromError } from './answer.ts';

const rejected = (reason: unknown) => Object.assign(new Error('request rejected'), { name: 'rejected', reason });

describe('the error of a request', () => {
  it('is a refusal with its reason when the server refused', () => {
    expect(answerFromError(rejected({ reason: 'tooSoon' }))).toEqual({ is: 'no', reason: 'tooSoon' });
    expect(answerFromError(rejected('taken'))).toEqual({ is: 'no', reason: 'taken' });
  });

  it('is a refusal of a bad command when the reason is unknown or the message was malformed', () => {
    expect(answerFromError(rejected({ reason: 'somethingNew' }))).toEqual({ is: 'no', reason: 'badCommand' });
    expect(answerFromError(new Error('[{"code":"invalid_type"}]'))).toEqual({ is: 'no', reason: 'badCommand' });
  });

  it.each([
    'connection closed before a response was received.',
    'cannot send request "command": connection is not open.',
    'request "command" timed out after 8000ms.',
  ])('is no answer, so retry: %s', message => expect(answerFromError(new Error(message))).toEqual({ is: 'away' }));
});
