/** Where a coach chooses a pass phrase. The secret stands after the #: a browser never sends that part. */
export const inviteLink = (base: string, token: string): string => `${base}/coach/uitnodiging#t=${token}`;
