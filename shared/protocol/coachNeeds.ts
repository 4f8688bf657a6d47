/**
 * Why a coach may be needed, most urgent first: somebody waits for the coach, a team cannot go on, a team is slowed down,
 * good to know.
 */
export const NEED_KINDS = [
  'broken', // the game cannot be opened
  'notKept', // nothing can be saved; reported once for all teams
  'hand', // a raised hand
  'decide', // two ties: the coach may choose
  'held', // the reveal waits for the coach
  'nobody', // nobody of a team is connected
  'late', // joined after the start and has no team
  'recovered', // the team was taken back to a readable moment
  'tries', // the same wrong try again and again
  'stuck', // a puzzle without progress for longer than it should take
  'behind', // little time is left and less than half is done
  'away', // not connected, until they are back or a coach saw to it
  'quiet', // connected but inactive
  'untouched', // no act of a coach for a long time
] as const;

type NeedDetails =
  | { kind: 'hand'; seat: string; puzzle: string | null; claimedBy: string | null } // `claimedBy`: a coach's name
  | { kind: 'broken' | 'notKept' | 'recovered' | 'decide' | 'held' | 'nobody' | 'untouched' }
  | { kind: 'late'; seat: string }
  | { kind: 'tries'; puzzle: string; times: number }
  | { kind: 'stuck'; puzzle: string }
  | { kind: 'behind'; endsAt: number } // epoch ms: the time is up
  | { kind: 'away'; seat: string; coverFrom: number; covered?: true } // epoch ms: from when on it is advisable to share out the tasks; whether others have them
  | { kind: 'quiet'; seat: string; task: string | null }; // `task`: an open puzzle that could use somebody

/**
 * A reason why a team or a person may need the coach, as ids. All times are moments of the server's clock (epoch ms), also
 * future ones: so a need is sent once, not again as time passes. `needsAt` says which are current.
 */
export type CoachNeed = NeedDetails & {
  key: string; // stays the same for the same need, so that lists do not jump and a snooze lasts
  since: number | null; // since when; null: unknown
  from: number; // from this moment on it is worth reporting
};

/**
 * How a team is doing, as a list of candidates, most important first: the first whose `from` has passed applies
 * (`statusAt`). A candidate without `from` applies already.
 */
export type CoachTeamStatus = { from?: number } & (
  | { kind: 'hand' | 'away'; seat: string }
  | { kind: 'stuck'; puzzle: string; since: number; from: number }
  | {
      kind:
        | 'waiting'
        | 'broken'
        | 'notKept'
        | 'briefing'
        | 'deciding'
        | 'paused'
        | 'pausedByTeam'
        | 'nobody'
        | 'decide'
        | 'held'
        | 'reveal'
        | 'debrief'
        | 'closed'
        | 'well'; // nothing is the matter
    }
);
