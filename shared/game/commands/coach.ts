import { actInTool } from '../effects.ts';
import { coverSeat, readdressAsks } from '../cover.ts';
import { endGame } from '../ending.ts';
import { seatOf } from '../people.ts';
import { enter } from '../phases.ts';
import { peopleAt, sendToPuzzle } from '../puzzles.ts';
import { sayPhrase } from '../say.ts';
import { startPlaying } from '../start.ts';
import { isOver, isStepOpen, partStatus } from '../status.ts';
import { rebaseStory, storyProgress } from '../story.ts';
import { passTimes } from '../times.ts';
import { setClock, setSeat, type Handler } from '../turn.ts';
import { addMinutes, pause as pauseClock, resume as resumeClock } from './clock.ts';
import { NOT_CLOSED, PLAYING, refuseCoach, RUNNING } from './guards.ts';

export const pause: Handler<'pause'> = turn => {
  const refused = refuseCoach(turn, ['playing', 'paused']);
  if (refused) return refused;
  // A coach's pause is stronger than one of the players or of an empty room.
  if (turn.s.phase === 'paused') setClock(turn, { pausedBy: 'coach' });
  else pauseClock(turn, 'coach');
};

/** In the briefing this starts the game, also when somebody who is here has not pressed the button. */
export const resume: Handler<'resume'> = turn => {
  const refused = refuseCoach(turn, ['briefing', 'paused']);
  if (refused) return refused;
  if (turn.s.phase === 'briefing') startPlaying(turn);
  else resumeClock(turn);
};

export const clockAdd: Handler<'clock.add'> = (turn, { minutes }) => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  if (turn.s.clock.minutes === null) return 'notNow';
  if (minutes === 0) return 'empty';
  addMinutes(turn, minutes);
  if (turn.s.phase === 'briefing') setClock(turn, { planned: turn.s.clock.minutes });
};

export const clockOff: Handler<'clock.off'> = turn => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  if (turn.s.clock.minutes === null) return 'notNow';
  rebaseStory(turn);
  setClock(turn, { minutes: null });
  storyProgress(turn);
  passTimes(turn);
  if (turn.s.phase === 'deciding') enter(turn, 'GO_ON');
  sayPhrase(turn, 'noClock', {}, 'time');
};

export const puzzleSkip: Handler<'puzzle.skip'> = (turn, { puzzle }) => {
  const refused = refuseCoach(turn, PLAYING);
  if (refused) return refused;
  if (!turn.level.puzzles.has(puzzle)) return 'unknown';
  if (isOver(turn.s, puzzle)) return 'closed';
  sendToPuzzle(turn, puzzle, 'SKIP', turn.by);
};

export const hintGive: Handler<'hint.give'> = (turn, { puzzle: id, step: stepId }) => {
  const refused = refuseCoach(turn, PLAYING);
  if (refused) return refused;
  const puzzle = turn.level.puzzles.get(id);
  const step = puzzle?.steps.find(one => one.id === stepId);
  if (!puzzle || !step) return 'unknown';
  if (!isStepOpen(turn.s, id, stepId)) return 'closed';
  if (!sendToPuzzle(turn, id, `HINT.${stepId}`, turn.by)) return 'unknown';
  turn.events.push({ type: 'hint.taken', puzzle: id, step: stepId, by: turn.by });
  for (const seat of peopleAt(turn, puzzle)) sayPhrase(turn, 'coachHint', { task: `puzzles:${id}` }, 'help', seat);
};

export const seatCover: Handler<'seat.cover'> = (turn, { seat: id }) => {
  const refused = refuseCoach(turn, RUNNING);
  if (refused) return refused;
  const seat = seatOf(turn.s, id);
  if (!seat) return 'unknown';
  if (!seat.away || !coverSeat(turn, seat)) return 'notNow';
  setSeat(turn, id, { awayTold: true });
  readdressAsks(turn);
};

export const handSeen: Handler<'hand.seen'> = (turn, { seat }) => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  if (!seatOf(turn.s, seat)) return 'unknown';
  setSeat(turn, seat, { hand: false });
};

/** The coach ends the vote: offered after two ties, possible whenever a vote is open that does not come to an end. */
export const decide: Handler<'decide'> = (turn, { option }) => {
  const refused = refuseCoach(turn, PLAYING);
  if (refused) return refused;
  for (const tool of turn.level.tools.values()) {
    const action = tool.rules.action.safeParse({ type: 'decide', option });
    if (!action.success) continue;
    const part = tool.rules.partOf(tool.content, action.data);
    if (tool.parts[part] !== 'coach') continue;
    if (partStatus(turn.level, turn.s, `${tool.id}.${part}`) !== 'usable') return 'closed';
    return actInTool(turn, tool.id, action.data, 'coach');
  }
  return 'unknown';
};

/** Straight to the reveal with what there is. */
export const end: Handler<'end'> = turn => refuseCoach(turn, ['briefing', ...RUNNING]) ?? endGame(turn);

export const debriefGoTo: Handler<'debrief.goTo'> = (turn, { step }) => {
  const refused = refuseCoach(turn, ['reveal', 'debrief']);
  if (refused) return refused;
  if (!turn.level.level.debrief.phases[step]) return 'unknown';
  if (turn.s.phase === 'reveal') enter(turn, 'DEBRIEF');
  turn.s.debrief = { ...turn.s.debrief, step };
};

export const close: Handler<'close'> = turn => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  enter(turn, 'CLOSE');
};
