import { projectTalk, type TeamTalk } from '../../../shared/game/project/talk.ts';
import { viewerContext } from '../../../shared/game/project/viewerContext.ts';
import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import type { HostedSession } from '../HostedSession.ts';
import { personView } from './coachPersonView.ts';
import { teamContext, teamView } from './coachTeamView.ts';

interface CachedView {
  of: readonly unknown[]; // the inputs it was made of
  team: CoachTeamView;
  people: ReadonlyMap<string, CoachPersonView>;
  talk: TeamTalk | null;
}

/**
 * Caches how teams and their people look to a coach. An entry is made again when one of its inputs changes, not when time
 * passes: its clock is the one of then.
 */
export class TeamViewCache {
  readonly #made = new Map<string, CachedView>(); // by language and team

  of(hosted: HostedSession, team: TeamRow, language: Language): CachedView {
    const key = `${language} ${team.id}`;
    const of = [hosted.statuses.get(team.id), hosted.version, hosted.services.clock.rate()];
    const cached = this.#made.get(key);
    if (cached?.of.every((one, at) => one === of[at])) return cached;
    const view = { of, ...makeView(hosted, team, language) };
    this.#made.set(key, view);
    return view;
  }

  /** Drops everything, so that the next view is made from scratch. */
  clear(): void {
    this.#made.clear();
  }
}

function makeView(hosted: HostedSession, team: TeamRow, language: Language): Omit<CachedView, 'of'> {
  const context = teamContext(hosted, team);
  const { state } = hosted.statuses.get(team.id) ?? {};
  const members = hosted.inTeam(team.id);
  const people = members.map((seat: SeatRow) => personView(hosted, seat, language, context));
  return {
    team: teamView(hosted, team, language, context, people),
    people: new Map(people.map(person => [person.seat, person])),
    talk: state ? projectTalk(viewerContext(hosted.level, state, context, '', language)) : null,
  };
}
