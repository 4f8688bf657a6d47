import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The key under which an address is counted: a whole IPv4 address (also in its IPv6 form), or the first 64 bits of an IPv6
 * address, since one device has all the others. Everything that is not an address shares one key.
 */
export function addressKey(address: string | undefined): string {
  const plain = plainOf(address);
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** The site of an IPv6 address, its first 48 bits; null for an IPv4 address. */
export function siteKey(address: string | undefined): string | null {
  const plain = plainOf(address);
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(':')}::/48` : null;
}

function plainOf(address: string | undefined): string {
  const plain = (address ?? '').split('%')[0]!.toLowerCase();
  const dotted = MAPPED.exec(plain)?.[1];
  if (dotted && isIPv4(dotted)) return dotted;
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return 'no address';
  const groups = groupsOf(plain);
  if (groups.slice(0, 5).some(group => group !== '0') || groups[5] !== 'ffff') return plain;
  return groups
    .slice(6)
    .flatMap(group => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
    .join('.'); // ::ffff:7f00:1
}

/** All eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number];
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
  const [head = '', tail] = hex.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const groups =
    tail === undefined ? before : [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return groups.map(group => parseInt(group, 16).toString(16));
}
