import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import type { SessionDesk } from '../SessionDesk.ts';
import { personView } from './coachPersonView.ts';
import { teamContext, teamView } from './coachTeamView.ts';

interface Picture {
  of: readonly unknown[]; // what it was made of
  team: CoachTeamView;
  people: ReadonlyMap<string, CoachPersonView>;
}

/**
 * How teams and their people look to a coach. A team is looked at again when something new is known of it, not when time
 * goes by: its clock is as it was when it was made.
 */
export class TeamPictures {
  readonly #made = new Map<string, Picture>(); // by language and team

  of(desk: SessionDesk, team: TeamRow, language: Language): Picture {
    const key = `${language} ${team.id}`;
    const of = [desk.statuses.get(team.id), desk.edition, desk.services.clock.rate()];
    const known = this.#made.get(key);
    if (known?.of.every((one, at) => one === of[at])) return known;
    const picture = { of, ...take(desk, team, language) };
    this.#made.set(key, picture);
    return picture;
  }

  /** The next look is at everything anew. */
  clear(): void {
    this.#made.clear();
  }
}

function take(desk: SessionDesk, team: TeamRow, language: Language): Omit<Picture, 'of'> {
  const context = teamContext(desk, team);
  const members = desk.inTeam(team.id);
  const see = (seat: SeatRow): [string, CoachPersonView] => [seat.id, personView(desk, seat, language, context)];
  return { team: teamView(desk, team, language, context), people: new Map(members.map(see)) };
}
