import type { Rejection } from '../../protocol/rejection.ts';
import { MAX_SEATS } from '../../level/teamSizes.ts';
import type { CompiledLevel } from '../../level/compiled.ts';
import type { GameCommand, Outcome } from '../command.ts';
import { endGame } from '../ending.ts';
import type { LoggedAct } from '../event.ts';
import { isCoach } from '../people.ts';
import { enter } from '../phases.ts';
import { restartFrom, replaceState, undoAct } from '../restore.ts';
import { sayPhraseAsCoach } from '../say.ts';
import { newGame, startWhenReady } from '../start.ts';
import { migrateState } from '../migrateState.ts';
import type { Turn } from '../turn.ts';
import { EVERY_PHASE, UNTIL_REVEAL, NOT_CLOSED, PLAYING, type CommandOf, type Commands } from './contract.ts';
import { notLogged, loggedAct, personalAct, taskWord } from './tell.ts';

/** The game as a whole: start, end, and continuing from another state. */
export const game: Commands<'game.start' | 'briefing.ready' | 'game.restore' | 'game.keep' | 'undo' | 'end' | 'close'> = {
  'game.start': {
    by: 'server',
    during: [], // a game starts only once, in `begin`
    handle: () => 'notNow',
    tell: notLogged,
  },

  'briefing.ready': {
    by: 'person',
    during: ['briefing'],
    leadsTo: PLAYING,
    handle(turn) {
      if (!turn.state.readyToStart.includes(turn.by)) turn.state.readyToStart = [...turn.state.readyToStart, turn.by];
      startWhenReady(turn);
    },
    tell: loggedAct('ready'),
  },

  /** Replaces the state by another state of the same journal: an earlier one, or one without an act that is undone. */
  'game.restore': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { state, played, why }) {
      const then = migrateState(state);
      if ('undo' in why) return undoAct(turn, then);
      restartFrom(turn, then, played);
      if (why.restart === null) sayPhraseAsCoach(turn, 'restarted', {}, 'message', { act: 'restart' });
      else sayPhraseAsCoach(turn, 'restartedAt', taskWord(why.restart), 'message', { act: 'restart' });
    },
    tell(turn, { why }) {
      if ('undo' in why) return undoWords(turn);
      return why.restart === null ? { what: 'coachRestart', with: {} } : { what: 'coachRestartAt', with: taskWord(why.restart) };
    },
  },

  /** Continues from a stored state, because the journal before it can no longer be replayed. Players are not told. */
  'game.keep': {
    by: 'server',
    during: EVERY_PHASE,
    handle(turn, { state }) {
      replaceState(turn, migrateState(state));
    },
    tell: notLogged,
  },

  /** Undoing needs the journal, so the server turns this into `game.restore` and it never gets here. */
  undo: {
    by: 'coach',
    during: PLAYING,
    handle: () => 'notNow',
    tell: personalAct('coachUndo'),
  },

  /** Straight to the reveal with what the team has. */
  end: {
    by: 'coach',
    during: UNTIL_REVEAL,
    handle(turn) {
      endGame(turn);
      sayPhraseAsCoach(turn, 'coachEnded', {}, 'message', { act: 'message' });
    },
    tell: personalAct('coachEnd'),
  },

  close: {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn) {
      enter(turn, 'CLOSE');
    },
    tell: personalAct('coachClose'),
  },
};

/** What was undone: the coach's act, which the log has marked by now. */
function undoWords({ state }: Turn): LoggedAct {
  const task = state.desk.log.findLast(line => line.undone && line.by !== null && isCoach(line.by))?.with['task'];
  return task === undefined ? { what: 'coachUndo', with: {} } : { what: 'coachUndoTask', with: { task } };
}

/** Handles the first command of a journal: a new game, or a stored state. */
export function begin(level: CompiledLevel, command: GameCommand): Outcome {
  if (command.type === 'game.keep') return { state: { ...command.state, seq: command.state.seq + 1 }, events: [] };
  if (command.type !== 'game.start') return { rejected: 'notNow' };
  const rejected = refuseStart(level, command);
  if (rejected) return { rejected };
  return { state: { ...newGame(level, command), seq: 1 }, events: [{ type: 'phase', phase: 'briefing' }] };
}

function refuseStart(level: CompiledLevel, { seats, skip }: CommandOf<'game.start'>): Rejection | null {
  if (!seats.length) return 'empty';
  if (seats.length > MAX_SEATS || new Set(seats).size !== seats.length) return 'badCommand';
  return skip?.some(puzzle => !level.puzzles.get(puzzle)?.optional) ? 'unknown' : null;
}
