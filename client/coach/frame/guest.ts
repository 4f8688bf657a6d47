/** The secret of a guest's link to this session, kept for this tab; null for a coach who signed in. */
export function guestOf(session: string): string | null {
  try {
    return sessionStorage.getItem(`kandidaat.guest.${session}`);
  } catch {
    return null;
  }
}
