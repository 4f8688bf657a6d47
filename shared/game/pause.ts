import { enter } from './phases.ts';
import { sayPhrase } from './say.ts';
import { setClock, type Turn } from './turn.ts';

/** Stops the clock; returns false if it was not running. */
export function pause(turn: Turn, by: 'coach' | 'players' | 'nobodyHere'): boolean {
  if (!enter(turn, 'PAUSE')) return false;
  setClock(turn, { pausedBy: by });
  turn.state.wantPause = [];
  if (by !== 'nobodyHere') sayPhrase(turn, 'paused', {}, 'time');
  return true;
}

/** Lets the clock run again; returns false if it was not stopped. */
export function resume(turn: Turn): boolean {
  const silent = turn.state.clock.pausedBy === 'nobodyHere';
  if (!enter(turn, 'RESUME')) return false;
  turn.state.wantPause = [];
  if (!silent) sayPhrase(turn, 'goOn', {}, 'time');
  return true;
}
