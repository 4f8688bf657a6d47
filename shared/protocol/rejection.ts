import { z } from 'zod';

/** Why a command was refused. The client has a kind sentence for each, in the reader's language. */
export const Rejection = z.enum([
  'badCommand', // not a valid message of the protocol
  'notNow', // the phase of the game does not allow it (paused, time is up, over)
  'noSeat', // this seat is not (any more) in this team
  'notYours', // tool, item or ask belongs to somebody else
  'closed', // the part, step or puzzle is not open
  'alreadyDone', // somebody did this just before, or the task is over
  'looking', // a colleague's second look is asked for already
  'notReady', // the button is still disabled; the view says why
  'unknown', // no such tool, puzzle, step, item, ask or option
  'clockOn', // there is a limit already
  'lapsed', // time was up and the team chooses with what it has: there is no limit any more
  'tooSoon', // the next hint is not available yet
  'nobodyToAsk', // nobody else has information for this puzzle
  'taken', // somebody else has this card
  'forAnother', // it is left for a colleague who has none yet
  'empty', // nothing was typed or chosen
  'tooMany', // more options chosen than allowed
  'notYou', // somebody else must give the answer
  'coachOnly',
  'coachName', // a participant may not have a coach's name
  'faceTaken', // somebody else in the session has this face
  'tooFast', // rate limit
  'notKept', // nothing can be saved at the moment: the clock is stopped, and the game resumes by itself
  'teamShut', // the team's game cannot be opened; its coach sees why
  'serverError', // our fault; logged; try again
]);
export type Rejection = z.infer<typeof Rejection>;
