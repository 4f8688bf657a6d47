/** How the rooms of a session are reached, wherever they run. */
export interface SessionHosts {
  /** Does a coach receive people in this session now? */
  coachIsHere(session: string): Promise<boolean>;
  /** Ends the rooms of a session and of these teams: everybody goes. */
  end(session: string, teams: readonly string[]): Promise<void>;
}
