import { describe, expect, it } from 'vitest';
import { closed, opened, widened, type Windows } from './windows.ts';

const none: Windows = { open: [], wide: null };
const open = (...ids: string[]) => ids.reduce(opened, none);

describe('windows on the desk', () => {
  it('are at most two: a third one closes the oldest', () => expect(open('mail', 'ats', 'chat').open).toEqual(['ats', 'chat']));

  it('come to the front when they are opened again', () => expect(open('mail', 'ats', 'mail').open).toEqual(['ats', 'mail']));

  it('can be wide one at a time, and go back', () => {
    const wide = widened(open('mail', 'ats'), 'mail');
    expect(wide.wide).toBe('mail');
    expect(widened(wide, 'ats').wide).toBe('ats');
    expect(widened(wide, 'mail').wide).toBeNull();
  });

  it('are no longer wide once closed, or when another one opens', () => {
    const wide = widened(open('mail', 'ats'), 'mail');
    expect(closed(wide, 'mail')).toEqual({ open: ['ats'], wide: null });
    expect(closed(wide, 'ats').wide).toBe('mail');
    expect(opened(wide, 'chat').wide).toBeNull();
  });

  it('that are not open cannot be made wide', () => expect(widened(open('mail'), 'ats')).toEqual(open('mail')));
});
