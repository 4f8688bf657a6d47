/** A join code as people write it, "merel42" or "Merel - 42", in the way we show it: "MEREL 42". */
export function showCode(typed: string): string {
  const clean = typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart();
  return clean.replace(/^(\p{L}+) ?(\p{N}{1,2}).*$/u, '$1 $2');
}

/** Whether it is whole, so that it is worth asking the server: a word and two digits. */
export function wholeCode(typed: string): boolean {
  return /^\p{L}{3,} \p{N}{2}$/u.test(showCode(typed));
}
