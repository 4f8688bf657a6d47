import type { Rejection } from '../../protocol/rejection.ts';
import type { GameCommand } from '../command.ts';
import type { LoggedAct } from '../event.ts';
import { isCoach, isHere, seatOf } from '../people.ts';
import type { Turn } from '../turn.ts';
import { attending } from './attending.ts';
import { clock } from './clock.ts';
import type { CommandEntry, Commands, CommandType } from './contract.ts';
import { debrief } from './debrief.ts';
import { game } from './game.ts';
import { hands } from './hands.ts';
import { helping } from './helping.ts';
import { hints } from './hints.ts';
import { messages } from './messages.ts';
import { nudging } from './nudging.ts';
import { office } from './office.ts';
import { own } from './own.ts';
import { pauses } from './pauses.ts';
import { peers } from './peers.ts';
import { puzzles } from './puzzles.ts';
import { reveal } from './reveal.ts';
import { roles } from './roles.ts';
import { seats } from './seats.ts';
import { tools } from './tools.ts';

/** The entry of every type of command. Total: a type without an entry does not compile. */
const commands: Commands<CommandType> = {
  ...game,
  ...clock,
  ...pauses,
  ...office,
  ...tools,
  ...puzzles,
  ...hints,
  ...helping,
  ...nudging,
  ...hands,
  ...messages,
  ...seats,
  ...attending,
  ...roles,
  ...reveal,
  ...debrief,
  ...own,
  ...peers,
};

/** An entry whose command type is erased: an entry is only ever called with its own type of command. */
export interface AnyEntry extends Omit<CommandEntry<never>, 'handle' | 'tell'> {
  handle(turn: Turn, command: GameCommand): Rejection | void;
  tell(turn: Turn, command: GameCommand): LoggedAct | null;
}

export const entryOf = (type: CommandType): AnyEntry | null =>
  Object.hasOwn(commands, type) ? (commands[type] as AnyEntry) : null;

/** Why this sender may not send this command now; null: it is allowed. */
export function refuse({ by, during, leadsTo }: AnyEntry, turn: Turn): Rejection | null {
  const seat = by === 'person' && seatOf(turn.state, turn.by);
  if (by === 'person' && !(seat && isHere(seat))) return 'noSeat';
  if (by === 'coach' && !isCoach(turn.by)) return 'coachOnly';
  if (during.includes(turn.state.phase)) return null;
  return leadsTo?.includes(turn.state.phase) ? 'alreadyDone' : 'notNow';
}
