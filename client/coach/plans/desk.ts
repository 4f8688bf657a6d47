/** Where a coach writes notes: who, in which session, and what happens when the sign-in has expired. */
export interface Desk {
  session: string;
  coach: string; // id
  onSignedOut: () => void;
}
