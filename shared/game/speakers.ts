import type { CompiledLevel } from '../level/compiled.ts';
import { presentPeople } from './people.ts';
import type { GameState } from './state.ts';
import { isSolvedByTeam } from './status.ts';

/** How much somebody contributed so far: lines in the chat, answers to colleagues, tasks they led. */
function contributionsOf(level: CompiledLevel, state: GameState, seat: string): number {
  const lines = state.chat.filter(line => line.seat === seat).length;
  const answers = state.asks.filter(ask => ask.to === seat && ask.sentences.length).length;
  const led = [...level.puzzles.values()].filter(
    puzzle => state.holds[puzzle.lead] === seat && isSolvedByTeam(state, puzzle.id),
  ).length;
  return lines + answers + led;
}

/**
 * Who speaks next in the round: of those not yet asked, the one who contributed least. After the last person a new round
 * begins.
 */
export function nextSpeaker(level: CompiledLevel, state: GameState): { speaker: string; asked: string[] } | null {
  const here = presentPeople(state);
  const left = here.filter(seat => !state.debrief.asked.includes(seat));
  const round = left.length ? left : here;
  const [speaker] = round.toSorted((a, b) => contributionsOf(level, state, a) - contributionsOf(level, state, b));
  if (speaker === undefined) return null;
  return { speaker, asked: left.length ? [...state.debrief.asked, speaker] : [speaker] };
}

/** Somebody whom the coach chose has the word; whoever had a turn before keeps it. */
export const giveFloor = (state: GameState, seat: string): { speaker: string; asked: string[] } => ({
  speaker: seat,
  asked: [...state.debrief.asked.filter(one => one !== seat), seat],
});
