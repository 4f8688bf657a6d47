import { useId } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { membersOf } from '../../people/index.ts';
import { Cluster } from '../../../ui/flow/Cluster.tsx';
import css from './Dialogs.module.css';

export interface RecipientFieldProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  to: string | null;
  onTo: (seat: string | null) => void;
}

/** Chooses the recipient: the whole team or one person. */
export function RecipientField({ team, people, to, onTo }: RecipientFieldProps) {
  const t = useT();
  const id = useId();
  return (
    <Cluster as="p" gap={12} rowGap={6} align="center" className={css.pick}>
      <label htmlFor={id}>{t('coach.near.toWhom')}</label>
      <select id={id} value={to ?? ''} onChange={event => onTo(event.target.value || null)}>
        <option value="">{t('coach.near.wholeTeam')}</option>
        {membersOf(team, people).map(person => (
          <option key={person.seat} value={person.seat}>
            {person.name}
          </option>
        ))}
      </select>
    </Cluster>
  );
}
