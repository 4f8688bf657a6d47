import type { ReactNode } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { store } from '../../store/store.ts';
import { ActMenu, FACE, MEMBER, type OfMember } from '../acts/index.ts';

export interface PersonActsProps {
  team: CoachTeamView;
  person: CoachPersonView;
  face?: { shows: ReactNode; label: string; className?: string }; // the button is a face: no other button stands beside it
}

/** All that a coach can do with one person, behind one button: also behind their face. */
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

/** A face is not drawn again with every change of the view: what can be done is read when its menu opens. */
function asTheyAre(team: CoachTeamView, person: CoachPersonView): OfMember {
  const view = store.getState().coach;
  if (!view) throw new Error('a session is open as long as somebody of it is shown');
  return {
    view,
    team: view.teams.find(one => one.id === team.id) ?? team,
    person: view.people.find(one => one.seat === person.seat) ?? person,
  };
}
