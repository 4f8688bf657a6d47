/** The page on which a coach chooses a pass phrase. The secret is after the #: browsers never send that part. */
export const inviteLink = (base: string, token: string): string => `${base}/coach/uitnodiging#t=${token}`;
