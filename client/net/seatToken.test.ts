import { describe, expect, it } from 'vitest';
import { tokenInFragment } from './seatToken.ts';

describe('the secret of a seat in the address', () => {
  it('is read from the fragment', () => expect(tokenInFragment('#t=abcdefghijklmnop-_123')).toBe('abcdefghijklmnop-_123'));

  it.each(['', '#', '#inhoud', '#t=', '#t=short', '#t=<script>alert(1)</script>', `#t=${'a'.repeat(101)}`])(
    'is not read from %j',
    hash => expect(tokenInFragment(hash)).toBeNull(),
  );
});
