/**
 * What may want a coach, the most urgent first: who waits for the coach, what stops a team, what slows it, what is only
 * kind to know.
 */
export const NEED_KINDS = [
  'broken', // the game cannot be opened
  'notKept', // nothing can be written; told once for all teams
  'hand', // a raised hand
  'decide', // two ties: the coach may choose
  'held', // the reveal waits for the coach
  'nobody', // nobody of a team is connected
  'late', // came in after the start and has no team
  'recovered', // the team went back to a good moment
  'tries', // the same wrong try again and again
  'stuck', // a puzzle without progress for longer than it should take
  'behind', // little time is left and less than half is done
  'away', // not connected, and nobody has taken over
  'quiet', // connected, and nothing was touched
  'untouched', // no act of a coach for long
] as const;

type Of =
  | { kind: 'hand'; seat: string; puzzle: string | null; claimedBy: string | null } // `claimedBy`: a coach's name
  | { kind: 'broken' | 'notKept' | 'recovered' | 'decide' | 'held' | 'nobody' | 'untouched' }
  | { kind: 'late'; seat: string }
  | { kind: 'tries'; puzzle: string; times: number }
  | { kind: 'stuck'; puzzle: string }
  | { kind: 'behind'; endsAt: number } // epoch ms: the time is over
  | { kind: 'away'; seat: string; coverFrom: number } // epoch ms: from then on sharing out the tasks is a good idea
  | { kind: 'quiet'; seat: string; task: string | null }; // `task`: an open puzzle that could use somebody

/**
 * Something in which a team or a person may want the coach, as ids. All times are moments of the server's clock (epoch ms),
 * also those that are still to come: so it is told once, and not again because time goes by. `needsAt` says what is so now.
 */
export type CoachNeed = Of & {
  key: string; // the same as long as it is the same need, so that a list does not jump and a snooze holds
  since: number | null; // since when it is so; null: nobody knows
  from: number; // from this moment on it is worth telling
};

/**
 * How a team is doing, told as candidates, the most important first: the first whose `from` has come is so (`statusAt`). One
 * without `from` is so already.
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
