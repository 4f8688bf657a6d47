import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Dialog } from '../../ui/index.ts';
import { ActButton, seatLink } from '../acts/index.ts';
import { teamTitle } from '../frame/index.ts';
import { Face } from '../people/index.ts';
import css from './CauseDialog.module.css';
import type { Cause } from './exceptions.ts';

export interface CauseDialogProps {
  view: CoachView;
  cause: Cause;
  people: CoachPersonView[];
  onClose: () => void;
}

/** "Wat nu?": what the coach can say or do for those who are held up by one cause, and who they are. */
export function CauseDialog({ view, cause, people, onClose }: CauseDialogProps) {
  const t = useT();
  if (cause === 'hand' || cause === 'noTeam') return null;
  const teamOf = new Map(view.teams.map(team => [team.id, teamTitle(team.name)]));
  return (
    <Dialog open onClose={onClose} title={t(`coach.welcome.cause.${cause}`, { count: people.length })}>
      <p className={css.say}>{t(`coach.welcome.advice.${cause}`)}</p>
      <ul className={css.list}>
        {people.map(person => (
          <li key={person.seat}>
            <Face portrait={person.portrait} light={person.here ? 'active' : 'away'} size={44} />
            <p>
              <b>{person.name}</b>
              {person.team && <span className="meta"> · {teamOf.get(person.team)}</span>}
            </p>
            {cause === 'away' && <ActButton act={seatLink} of={{ view, person }} named size="s" />}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
