import type { CompiledLevel } from '../../level/compiled.ts';
import type { CoachTeamView } from '../../protocol/coachView.ts';
import type { Language } from '../../text/localised.ts';
import type { GameState } from '../state.ts';
import type { ProjectContext } from './context.ts';

/** What a coach sees of a running team, in the coach's language. */
export function projectTeam(
  level: CompiledLevel,
  state: GameState,
  context: ProjectContext,
  language: Language,
): Omit<CoachTeamView, 'id' | 'name'> {
  throw new Error(`projectTeam is being built ${level.level.id} ${state.seq} ${context.now} ${language}`);
}
