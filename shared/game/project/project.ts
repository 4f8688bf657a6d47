import type { CompiledLevel } from '../../level/compiled.ts';
import type { PlayerView } from '../../protocol/view.ts';
import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { GameState } from '../state.ts';
import { projectDebrief } from './debrief.ts';
import type { ProjectContext } from './context.ts';
import { viewerContext } from './viewerContext.ts';
import { projectOwn } from './own.ts';
import { projectOwnMoment } from './ownMoment.ts';
import { projectBriefing, projectMe, projectPeople } from './people.ts';
import { projectClock, projectDeciding, projectProgress } from './progress.ts';
import { projectPuzzles } from './puzzles.ts';
import { projectLines } from './line/lines.ts';
import { projectAsks } from './asks.ts';
import { projectChat, projectItems, projectMessages } from './communication.ts';
import { projectReveal } from './reveal.ts';
import { projectTools } from './tools.ts';

export type { ProjectContext } from './context.ts';

/** What one seat may see now, in its own language, built field by field. Throws for a seat that is not in this team. */
export function project(level: CompiledLevel, state: GameState, seat: string, context: ProjectContext): PlayerView {
  const viewer = viewerContext(level, state, context, seat, context.people.get(seat)?.language ?? FIRST_LANGUAGE);
  return {
    phase: state.phase,
    me: projectMe(viewer),
    team: projectPeople(viewer),
    clock: projectClock(viewer),
    lines: projectLines(viewer),
    progress: projectProgress(viewer),
    tools: projectTools(viewer),
    puzzles: projectPuzzles(viewer),
    items: projectItems(viewer),
    asks: projectAsks(viewer),
    messages: projectMessages(viewer),
    chat: projectChat(viewer),
    own: projectOwn(viewer),
    ownMoment: projectOwnMoment(viewer),
    briefing: projectBriefing(viewer),
    deciding: projectDeciding(viewer),
    reveal: projectReveal(viewer),
    debrief: projectDebrief(viewer),
  };
}
