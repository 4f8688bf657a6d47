/** Reaches the rooms of a session, wherever they run. */
export interface SessionHosts {
  /** Whether a coach is present in this session now. */
  coachIsHere(session: string): Promise<boolean>;
  /** Whether this person is connected now, in the lobby or in a game. */
  isHere(session: string, seat: string): Promise<boolean>;
  /** Closes the rooms of a session and of these teams: everybody is disconnected. */
  end(session: string, teams: readonly string[]): Promise<void>;
}
