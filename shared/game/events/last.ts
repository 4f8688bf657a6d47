import type { GameEvent } from '../event.ts';
import { isCoach } from '../people.ts';
import type { LastThing } from '../../protocol/coachActs.ts';
import type { GameState } from '../state.ts';
import type { Turn } from '../turn.ts';

/** Updates the last thing that happened, for the coach. */
export function readLast(turn: Turn): void {
  const last = turn.events.flatMap(event => lastOf(turn.state, event) ?? []).at(-1);
  if (last) turn.state.last = { at: turn.at, ...last };
}

type Last = Omit<NonNullable<GameState['last']>, 'at'>;
const last = (what: LastThing, puzzle: string | null = null, seat: string | null = null): Last => ({ what, puzzle, seat });

function lastOf(state: GameState, event: GameEvent): Last | null {
  switch (event.type) {
    case 'puzzle.opened':
      return last('opened', event.puzzle);
    case 'puzzle.solved':
      return last('solved', event.puzzle);
    case 'puzzle.skipped':
      return last('skipped', event.puzzle);
    case 'puzzle.notYet':
      return last('notYet', event.puzzle, event.by);
    case 'look.asked':
      return last('looking', event.puzzle, event.by);
    case 'hint.taken':
      return isCoach(event.by) ? null : last('hint', event.puzzle, event.by); // a coach knows what coaches give
    case 'asked':
    case 'answered': {
      const ask = state.asks[event.ask]!;
      return last(event.type, ask.puzzle, event.type === 'asked' ? ask.by : ask.to);
    }
    case 'phase':
      return last('phase');
    default:
      return null;
  }
}
