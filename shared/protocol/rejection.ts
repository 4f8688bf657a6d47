import { z } from 'zod';

/** Why a command was not done. The client has a kind sentence for each, in the reader's language. */
export const Rejection = z.enum([
  'badCommand', // not of the protocol's form
  'notNow', // the phase of the game does not allow it (paused, time is up, over)
  'noSeat', // this seat is not, or no longer, in this team
  'notYours', // tool, item or ask belongs to somebody else
  'closed', // the part, step or puzzle is not open
  'notReady', // the button is still off; the view says why
  'unknown', // no such tool, puzzle, step, item, ask or option
  'clockOn', // there is a limit already
  'lapsed', // time was up and the team chooses with what it has: no limit any more
  'tooSoon', // the next hint is not yet free
  'nobodyToAsk', // nobody else has information for this puzzle
  'taken', // somebody else has this card
  'empty', // nothing was typed or chosen
  'tooMany', // more options chosen than allowed
  'notYou', // the answer must come from somebody else
  'coachOnly',
  'coachName', // a participant may not be called as a coach is
  'tooFast', // rate limit
  'notKept', // nothing can be written at the moment: the clock stands still, and it goes on by itself
  'teamShut', // the team's game cannot be opened; its coach sees why
  'serverError', // our fault; logged; try again
]);
export type Rejection = z.infer<typeof Rejection>;
