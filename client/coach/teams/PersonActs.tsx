import type { ReactNode } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { store } from '../../store/store.ts';
import { ActMenu, FACE, MEMBER, type OfMember } from '../acts/index.ts';

export interface PersonActsProps {
  team: CoachTeamView;
  person: CoachPersonView;
  face?: { shows: ReactNode; label: string; className?: string }; // renders the button as a face, where it is the only button
}

/** The menu of everything that a coach can do for one person; its button may be their face. */
export function PersonActs({ team, person, face }: PersonActsProps) {
  const t = useT();
  return (
    <ActMenu
      label={face?.label ?? t('coach.team.moreOf', { team: person.name })}
      word={t('coach.team.more')}
      {...(face?.className !== undefined && { className: face.className })}
      groups={face ? FACE : MEMBER}
      of={() => asTheyAre(team, person)}
    >
      {face?.shows}
    </ActMenu>
  );
}

/** The person as they are when the menu opens, since a memoised face may have old props. */
function asTheyAre(team: CoachTeamView, person: CoachPersonView): OfMember {
  const view = store.getState().coach;
  if (!view) throw new Error('a session is open as long as somebody of it is shown');
  return {
    view,
    team: view.teams.find(one => one.id === team.id) ?? team,
    person: view.people.find(one => one.seat === person.seat) ?? person,
  };
}
