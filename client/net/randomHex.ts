/** So many random bytes in hexadecimal digits; `crypto.randomUUID` is not there over plain http. */
export const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), byte => byte.toString(16).padStart(2, '0')).join('');
