import type { Rejection } from '../../protocol/rejection.ts';
import { MOST_SEATS } from '../../level/teamSizes.ts';
import type { CompiledLevel } from '../../level/compiled.ts';
import type { GameCommand, Outcome } from '../command.ts';
import { endGame } from '../ending.ts';
import { enter } from '../phases.ts';
import { beginAgain, goOnFrom, takeBack } from '../restore.ts';
import { coachSays } from '../say.ts';
import { newGame, startWhenReady } from '../start.ts';
import { migrateState } from '../migrateState.ts';
import { ALWAYS, BEFORE_THE_END, NOT_CLOSED, PLAYING, type CommandOf, type Commands } from './contract.ts';
import { inSilence, logged, plain, task } from './tell.ts';

/** A game as a whole: how it begins, ends, and goes on from another state of its own. */
export const game: Commands<'game.start' | 'briefing.ready' | 'game.restore' | 'game.keep' | 'undo' | 'end' | 'close'> = {
  'game.start': {
    by: 'server',
    during: [], // a game starts once, in `begin`
    handle: () => 'notNow',
    tell: inSilence,
  },

  'briefing.ready': {
    by: 'person',
    during: ['briefing'],
    handle(turn) {
      if (!turn.s.readyToStart.includes(turn.by)) turn.s.readyToStart = [...turn.s.readyToStart, turn.by];
      startWhenReady(turn);
    },
    tell: logged('ready'),
  },

  /** Takes up another state of the same journal: one from before, or one without an act that is taken back. */
  'game.restore': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { state, played, why }) {
      const then = migrateState(state);
      if ('undo' in why) return takeBack(turn, then);
      beginAgain(turn, then, played);
      if (why.restart === null) coachSays(turn, 'restarted', {}, 'message', { act: 'restart' });
      else coachSays(turn, 'restartedAt', task(why.restart), 'message', { act: 'restart' });
    },
    tell(_, { why }) {
      if ('undo' in why) return { what: 'coachUndo', with: {} };
      return why.restart === null ? { what: 'coachRestart', with: {} } : { what: 'coachRestartAt', with: task(why.restart) };
    },
  },

  /** Goes on from a state that was kept: the journal before it can no longer be followed. Nobody is told anything. */
  'game.keep': {
    by: 'server',
    during: ALWAYS,
    handle(turn, { state }) {
      goOnFrom(turn, migrateState(state));
    },
    tell: inSilence,
  },

  /** Only who holds the journal can take an act back: a room turns this into `game.restore`. */
  undo: {
    by: 'coach',
    during: PLAYING,
    handle: () => 'notNow',
    tell: plain('coachUndo'),
  },

  /** Straight to the reveal with what there is. */
  end: {
    by: 'coach',
    during: BEFORE_THE_END,
    handle(turn) {
      endGame(turn);
      coachSays(turn, 'coachEnded', {}, 'message', { act: 'message' });
    },
    tell: plain('coachEnd'),
  },

  close: {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn) {
      enter(turn, 'CLOSE');
    },
    tell: plain('coachClose'),
  },
};

/** The first command of a journal: a new game, or a state that was kept. */
export function begin(level: CompiledLevel, command: GameCommand): Outcome {
  if (command.type === 'game.keep') return { state: { ...command.state, seq: command.state.seq + 1 }, events: [] };
  if (command.type !== 'game.start') return { rejected: 'notNow' };
  const rejected = refuseStart(level, command);
  if (rejected) return { rejected };
  return { state: { ...newGame(level, command), seq: 1 }, events: [{ type: 'phase', phase: 'briefing' }] };
}

function refuseStart(level: CompiledLevel, { seats, skip }: CommandOf<'game.start'>): Rejection | null {
  if (!seats.length) return 'empty';
  if (seats.length > MOST_SEATS || new Set(seats).size !== seats.length) return 'badCommand';
  return skip?.some(puzzle => !level.puzzles.get(puzzle)?.optional) ? 'unknown' : null;
}
