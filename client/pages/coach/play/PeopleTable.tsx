import { Send, Split } from 'lucide-react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Portrait, RoleMark } from '../../../ui/index.ts';
import { toTeam } from '../toTeam.ts';
import { lastedWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import css from './PeopleTable.module.css';
import table from './Table.module.css';

export interface PeopleTableProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  now: number;
  onMessage: (to: MessageTo) => void;
}

/** Who sits where, with which role, what they have open, and whether they are there. */
export function PeopleTable({ team, people, now, onMessage }: PeopleTableProps) {
  const t = useT();
  const bySeat = new Map(people.map(person => [person.seat, person]));
  const playing = team.phase !== 'closed';
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className={css.caption}>{t('coach.team.people')}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{t('coach.team.person')}</th>
            <th scope="col">{t('coach.team.role')}</th>
            <th scope="col">{t('coach.team.tool')}</th>
            <th scope="col">{t('coach.team.message')}</th>
          </tr>
        </thead>
        <tbody>
          {team.seats.map(seat => {
            const person = bySeat.get(seat.seat);
            if (!person) return null;
            return (
              <tr key={seat.seat}>
                <th scope="row">
                  <PersonCell person={person} covered={seat.covered} now={now} />
                </th>
                <td>
                  <span className={css.role}>
                    {seat.role && <RoleMark number={seat.role.number} shape={seat.role.shape} />}
                    {seat.role ? seat.role.name : t('coach.team.assistant')}
                  </span>
                </td>
                <td>{person.here ? (seat.openTool ?? t('coach.team.noTool')) : ''}</td>
                <td className={css.acts}>
                  {!person.here && !seat.covered && team.phase === 'playing' && (
                    <Button
                      size="s"
                      variant="quiet"
                      icon={Split}
                      label={t('coach.needs.coverLabel', { name: person.name })}
                      onPress={() =>
                        void toTeam(
                          team.id,
                          { type: 'seat.cover', seat: seat.seat },
                          t('coach.needs.covered', { name: person.name }),
                        )
                      }
                    >
                      {t('coach.needs.cover')}
                    </Button>
                  )}
                  {playing && (
                    <Button
                      size="s"
                      variant="quiet"
                      icon={Send}
                      label={t('coach.needs.messageLabel', { name: person.name })}
                      onPress={() => onMessage({ is: 'person', seat: seat.seat, name: person.name, team: team.id })}
                    >
                      {t('coach.needs.message')}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function PersonCell({ person, covered, now }: { person: CoachPersonView; covered: boolean; now: number }) {
  const t = useT();
  const words = covered
    ? t('coach.team.covered')
    : !person.here
      ? t('coach.team.away', { time: lastedWord(now - (person.awaySince ?? now)) })
      : person.hand
        ? t('coach.welcome.hand')
        : t('coach.team.here');
  return (
    <span className={css.person}>
      <span className={css.face}>
        <Portrait id={person.portrait} size={40} away={!person.here} alt="" />
        <i className={person.here ? css.here : css.away} />
      </span>
      <span>
        <b>{person.name}</b>
        <span className={css.state}>{words}</span>
      </span>
    </span>
  );
}
