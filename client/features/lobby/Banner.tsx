import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import css from './Banner.module.css';
import { namesInRow, peopleOf } from './people.ts';
import { TeamPhoto } from './TeamPhoto.tsx';

/** The office with the person's own team in it, the coach's message, and the sign with the team's name. With whom one plays stands below it. */
export function Banner({ session }: { session: SessionView }) {
  const t = useT();
  const { coach } = session.session;
  const mine = peopleOf(session).teams.find(team => team.mine);
  const me = session.people.filter(person => person.seat === session.me.seat);
  const mates = mine?.people.filter(person => person.seat !== session.me.seat) ?? [];
  const names = namesInRow(
    mates.map(person => person.name),
    (row, last) => t('lobby.and', { names: row, last }),
  );
  const sign = mine ? t('lobby.yourTeam', { name: mine.name }) : t('lobby.noTeamYet');
  const others = session.teams.some(team => team.phase !== null);
  const alone = !mine ? t(others ? 'lobby.lateNoTeam' : 'lobby.noTeam') : names ? null : t('lobby.alone');
  const read = [t('lobby.coachSays'), `${sign}.`, alone ?? t('lobby.with', { names })].join(' ');
  return (
    <section className={css.banner} aria-label={sign}>
      <img className={css.scene} src="/art/office.svg#svgView(viewBox(-330,330,1500,385))" alt="" />
      <div className={css.words}>
        <div className={css.says}>
          <span className={css.initial} aria-hidden>
            {coach.slice(0, 1)}
          </span>
          <p>
            <b>{coach === 'Coach' ? t('lobby.coachUnnamed') : t('lobby.coach', { name: coach })}</b> “{t('lobby.coachSays')}”
          </p>
          <ReadAloud text={read} compact />
        </div>
        <div className={css.sign}>
          <p className={css.team}>{sign}</p>
          {alone && <p>{alone}</p>}
        </div>
      </div>
      <TeamPhoto people={mine ? mine.people : me} />
    </section>
  );
}
