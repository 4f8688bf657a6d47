import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { useT } from '../../i18n/index.ts';
import { Portrait } from '../../ui/Portrait.tsx';
import { ReadAloud } from '../../ui/ReadAloud.tsx';
import css from './Banner.module.css';
import { namesInRow, peopleOf } from './people.ts';

/** The office where it will happen, the coach's word, and the big sign of one's own team. */
export function Banner({ session }: { session: SessionView }) {
  const t = useT();
  const mine = peopleOf(session).teams.find(team => team.mine);
  const mates = mine?.people.filter(person => person.seat !== session.me.seat) ?? [];
  const names = namesInRow(
    mates.map(person => person.name),
    (row, last) => t('lobby.and', { names: row, last }),
  );
  const below = !mine ? t('lobby.noTeam') : names ? t('lobby.with', { names }) : t('lobby.alone');
  return (
    <section className={css.banner} aria-label={t('lobby.title')}>
      <div className={css.scene} aria-hidden>
        <img src="/art/office.svg#svgView(viewBox(40,250,1520,470))" alt="" />
      </div>
      <div className={css.words}>
        <div className={css.says}>
          <Portrait id="joyce" mood="blij" size={56} alt="" />
          <p>
            <b>{t('lobby.coach', { name: session.session.coach })}</b> “{t('lobby.coachSays')}”
          </p>
          <ReadAloud text={`${t('lobby.coachSays')} ${mine ? t('lobby.yourTeam', { name: mine.name }) : ''} ${below}`} compact />
        </div>
        <div className={css.sign}>
          {mine && <p className={css.team}>{t('lobby.yourTeam', { name: mine.name })}</p>}
          <p>{below}</p>
        </div>
      </div>
    </section>
  );
}
