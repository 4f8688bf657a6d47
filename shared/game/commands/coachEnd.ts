import { actInTool } from '../effects.ts';
import { setDesk } from '../desk.ts';
import { coachSays } from '../say.ts';
import { endGame } from '../ending.ts';
import { enter } from '../phases.ts';
import { nextSpeaker } from '../speakers.ts';
import { partStatus } from '../status.ts';
import type { DebriefState } from '../state.ts';
import type { Handler, Turn } from '../turn.ts';
import { NOT_CLOSED, PLAYING, refuseCoach, RUNNING } from './guards.ts';

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
export const end: Handler<'end'> = turn => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  endGame(turn);
  coachSays(turn, 'coachEnded', {}, 'message', { act: 'message' });
};

/** All teams read the end at the same moment. Open already is open. */
export const revealOpen: Handler<'reveal.open'> = turn => {
  const refused = refuseCoach(turn, ['reveal', 'debrief']);
  if (refused) return refused;
  if (turn.s.desk.held) setDesk(turn, { held: false });
};

const setDebrief = (turn: Turn, change: Partial<DebriefState>): void => {
  turn.s.debrief = { ...turn.s.debrief, ...change };
};

export const debriefGoTo: Handler<'debrief.goTo'> = (turn, { step }) => {
  const refused = refuseCoach(turn, ['reveal', 'debrief']);
  if (refused) return refused;
  if (!turn.level.level.debrief.phases[step]) return 'unknown';
  if (turn.s.phase === 'reveal') enter(turn, 'DEBRIEF');
  if (turn.s.desk.held) setDesk(turn, { held: false });
  setDebrief(turn, { step, endsAt: null });
};

/** Starts anew with each press; who talks on is only told, never stopped. */
export const debriefTimer: Handler<'debrief.timer'> = (turn, { minutes }) => {
  const refused = refuseCoach(turn, ['reveal', 'debrief']);
  if (refused) return refused;
  setDebrief(turn, { endsAt: minutes === null ? null : turn.at + minutes * 60_000 });
};

export const debriefSpeaker: Handler<'debrief.speaker'> = turn => {
  const refused = refuseCoach(turn, ['debrief']);
  if (refused) return refused;
  const next = nextSpeaker(turn.level, turn.s);
  if (!next) return 'nobodyToAsk';
  setDebrief(turn, next);
};

export const debriefReplay: Handler<'debrief.replay'> = (turn, { seq }) => {
  const refused = refuseCoach(turn, ['debrief']);
  if (refused) return refused;
  if (seq !== null && seq > turn.s.seq) return 'unknown';
  setDebrief(turn, { replay: seq });
};

export const close: Handler<'close'> = turn => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  enter(turn, 'CLOSE');
};
