import type { CompiledLevel } from '../../level/compiled.ts';
import type { PlayerView } from '../../protocol/view.ts';
import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { GameState } from '../state.ts';
import { projectDebrief, projectReveal } from './after.ts';
import type { ProjectContext } from './context.ts';
import { openEyes } from './eyes.ts';
import { projectOwn } from './own.ts';
import { projectBriefing, projectMe, projectPeople } from './people.ts';
import { projectClock, projectDeciding, projectProgress } from './progress.ts';
import { projectPuzzles } from './puzzles.ts';
import { projectStrip } from './strip.ts';
import { projectAsks, projectChat, projectItems, projectMessages } from './talk.ts';
import { projectTools } from './tools.ts';

export type { Person, ProjectContext } from './context.ts';

/** What one seat may see now, in its own language, built field by field. Throws for a seat that is not in this team. */
export function project(level: CompiledLevel, state: GameState, seat: string, context: ProjectContext): PlayerView {
  const eyes = openEyes(level, state, context, seat, context.people.get(seat)?.language ?? FIRST_LANGUAGE);
  return {
    phase: state.phase,
    me: projectMe(eyes),
    team: projectPeople(eyes),
    clock: projectClock(eyes),
    strip: projectStrip(eyes),
    progress: projectProgress(eyes),
    tools: projectTools(eyes),
    puzzles: projectPuzzles(eyes),
    items: projectItems(eyes),
    asks: projectAsks(eyes),
    messages: projectMessages(eyes),
    chat: projectChat(eyes),
    own: projectOwn(eyes),
    briefing: projectBriefing(eyes),
    deciding: projectDeciding(eyes),
    reveal: projectReveal(eyes),
    debrief: projectDebrief(eyes),
  };
}
