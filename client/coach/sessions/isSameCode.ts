/** Whether a typed code is this session's, in any spacing or case: "merel42" is "MEREL 42". */
export function isSameCode(typed: string, code: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return bare(typed) !== '' && bare(typed) === bare(code);
}
