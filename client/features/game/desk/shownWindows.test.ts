import { describe, expect, it } from 'vitest';
import { oneAtATime, shownWindows } from './shownWindows.ts';

const known = ['mail', 'ats', 'chat', 'tasks'];

describe('the windows on the desk', () => {
  it('are the two newest ones at most', () => {
    expect(shownWindows(['mail', 'ats', 'chat'], known, false, null)).toEqual(['ats', 'chat']);
  });
  it('keep their place when one is chosen again', () => {
    expect(shownWindows(['chat', 'ats'], known, false, null)).toEqual(['ats', 'chat']);
    expect(shownWindows(['ats', 'mail'], known, false, null)).toEqual(['mail', 'ats']);
  });
  it('are only the newest one where there is no room for two', () => {
    expect(shownWindows(['mail', 'ats'], known, true, null)).toEqual(['ats']);
  });
  it('are one alone when that one was enlarged', () => {
    expect(shownWindows(['mail', 'ats'], known, false, 'mail')).toEqual(['mail']);
  });
  it('leave out a tool that this person may no longer open', () => {
    expect(shownWindows(['vault', 'mail'], known, false, null)).toEqual(['mail']);
  });
  it('are one at a time on a phone, and on a laptop with large text', () => {
    expect([oneAtATime(390, 20), oneAtATime(1366, 24), oneAtATime(1366, 20), oneAtATime(1920, 24), oneAtATime(1920, 28)]).toEqual(
      [true, true, false, false, false],
    );
  });
});
