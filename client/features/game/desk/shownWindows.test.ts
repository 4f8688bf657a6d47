import { describe, expect, it } from 'vitest';
import { oneAtATime, shownWindows } from './shownWindows.ts';

const known = ['mail', 'ats', 'chat', 'tasks'];

describe('which windows stand on the desk', () => {
  it('shows two at most, the newest ones', () => {
    expect(shownWindows(['mail', 'ats', 'chat'], known, false, null)).toEqual(['ats', 'chat']);
  });
  it('keeps windows in their place when one is chosen again', () => {
    expect(shownWindows(['chat', 'ats'], known, false, null)).toEqual(['ats', 'chat']);
    expect(shownWindows(['ats', 'mail'], known, false, null)).toEqual(['mail', 'ats']);
  });
  it('shows only the newest where there is no room for two', () => {
    expect(shownWindows(['mail', 'ats'], known, true, null)).toEqual(['ats']);
  });
  it('shows a window that was made bigger alone', () => {
    expect(shownWindows(['mail', 'ats'], known, false, 'mail')).toEqual(['mail']);
  });
  it('leaves out a tool that this person may no longer open', () => {
    expect(shownWindows(['vault', 'mail'], known, false, null)).toEqual(['mail']);
  });
  it('has room for one on a phone, and for one when letters are large on a laptop', () => {
    expect([oneAtATime(390, 20), oneAtATime(1366, 24), oneAtATime(1366, 20), oneAtATime(1920, 24), oneAtATime(1920, 28)]).toEqual(
      [true, true, false, false, false],
    );
  });
});
