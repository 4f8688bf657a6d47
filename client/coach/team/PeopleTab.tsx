import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { clockNow } from '../../layout/clock.ts';
import { RoleMark, Scroller } from '../../ui/index.ts';
import { ActButton, messagePerson, watch } from '../acts/index.ts';
import { Face } from '../people/index.ts';
import { formatDuration, minutesOf, useMayAct } from '../frame/index.ts';
import css from './PeopleTab.module.css';
import { PersonActs } from '../teams/index.ts';
import table from './Table.module.css';

export interface PeopleTabProps {
  team: CoachTeamView;
  view: CoachView;
  since: number;
  now: number;
}

/** The members: their state, what they are working on, and what the coach can do for each. */
export function PeopleTab({ team, view, since, now }: PeopleTabProps) {
  const t = useT();
  const mayAct = useMayAct();
  const bySeat = new Map(view.people.map(person => [person.seat, person]));
  const playing = team.phase !== 'closed';
  const gameMs = team.clock ? clockNow(team.clock, since).gameMs : 0;
  const sinceWords = (count: number) => (count < 1 ? t('coach.play.justNow') : t('coach.team.sinceMinutes', { count }));
  const titles = new Map(team.puzzles.map(puzzle => [puzzle.id, puzzle.title]));
  return (
    <Scroller label={t('coach.team.people')} className={table.scroll}>
      <table className={table.table}>
        <caption className="vh">{t('coach.team.people')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coach.team.person')}</th>
            <th scope="col">{t('coach.team.onNow')}</th>
            <th scope="col">{t('coach.team.lastAct')}</th>
            <th scope="col">
              <span className="vh">{t('coach.team.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {team.seats.map(seat => {
            const person = bySeat.get(seat.seat);
            if (!person) return null;
            const at = team.where.find(one => one.seat === seat.seat);
            const task = at?.puzzle ? titles.get(at.puzzle) : null;
            return (
              <tr key={seat.seat}>
                <th scope="row">
                  <div className={css.person}>
                    <Face portrait={person.portrait} light={person.light} hand={person.hand !== null} />
                    <div>
                      <b>{person.name}</b>
                      <span className={css.role}>
                        {seat.role && <RoleMark number={seat.role.number} shape={seat.role.shape} />}
                        {seat.role ? seat.role.name : t('coach.team.assistant')}
                      </span>
                      <LightWords person={person} covered={seat.covered} now={now} />
                    </div>
                  </div>
                </th>
                <td>
                  {task && at && (
                    <>
                      <b>{task}</b> <span className="meta">{sinceWords(minutesOf(gameMs - at.sinceMs))}</span>
                      <br />
                    </>
                  )}
                  <span className="meta">{person.here ? (seat.openTool ?? t('coach.team.noTool')) : ''}</span>
                </td>
                <td>
                  {person.lastAct && (
                    <>
                      {person.lastAct.text}
                      <span className={css.state}>{t('coach.team.ago', { time: formatDuration(now - person.lastAct.at) })}</span>
                    </>
                  )}
                </td>
                <td className={css.acts}>
                  <ActButton act={watch} of={{ view, team, person }} size="s" named />
                  {playing && mayAct && (
                    <>
                      <ActButton act={messagePerson} of={{ view, team, person }} size="s" named />
                      <PersonActs team={team} person={person} />
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroller>
  );
}

function LightWords({ person, covered, now }: { person: CoachPersonView; covered: boolean; now: number }) {
  const t = useT();
  const since = person.light === 'away' ? person.awaySince : person.light === 'quiet' ? person.quietSince : null;
  const parts = [
    since === null
      ? t(`coach.light.${person.light}`)
      : t(`coach.light.${person.light}For`, { time: formatDuration(now - since) }),
    person.hand && t('coach.welcome.hand'),
    covered && t('coach.team.covered'),
    person.coachSeat && t('coach.team.coachSeat'),
  ].filter(Boolean);
  return <span className={css.state}>{parts.join(', ')}</span>;
}
