import { expect, test } from 'vitest';
import { addressKey, siteKey } from './addressKey.ts';

test('an IPv4 address counts as a whole, also in its IPv6 form', () => {
  for (const written of ['203.0.113.7', '::ffff:203.0.113.7', '::FFFF:203.0.113.7', '::ffff:cb00:7107'])
    expect(addressKey(written)).toBe('203.0.113.7');
  expect(addressKey('203.0.113.8')).not.toBe('203.0.113.7');
  expect(siteKey('::ffff:203.0.113.7')).toBeNull();
});

test('an IPv6 address counts by its first 64 bits, in any notation', () => {
  const key = addressKey('2001:db8:1:2::1');
  for (const same of [
    '2001:db8:1:2:ffff:ffff:ffff:ffff',
    '2001:0DB8:0001:0002::9',
    '2001:db8:1:2::203.0.113.7',
    '2001:db8:1:2::1%eth0',
  ])
    expect(addressKey(same)).toBe(key);
  expect(addressKey('2001:db8:1:3::1')).not.toBe(key);
  expect(siteKey('2001:db8:1:3::1')).toBe(siteKey('2001:db8:1:2::1'));
  expect(siteKey('2001:db8:2::1')).not.toBe(siteKey('2001:db8:1::1'));
  expect(addressKey('::1')).toBe('0:0:0:0::/64');
});

test('everything that is not an address counts as one', () => {
  expect(addressKey(undefined)).toBe(addressKey('"unknown"'));
});
