/** The secret of a guest's link to this session, from the tab's storage; null for a signed-in coach. */
export function guestSecretOf(session: string): string | null {
  try {
    return sessionStorage.getItem(`kandidaat.guest.${session}`);
  } catch {
    return null;
  }
}
