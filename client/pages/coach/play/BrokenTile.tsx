import { TriangleAlert } from 'lucide-react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { useMayAct } from '../useMayAct.ts';
import { teamWord } from '../words.ts';
import css from './BrokenTile.module.css';
import { TroubleActs, type Broken } from './TroubleActs.tsx';

/** A team whose game cannot be opened, in its place among the others: what is the matter, and what can be done. */
export function BrokenTile({ team, trouble }: { team: CoachTeamView; trouble: Broken }) {
  const t = useT();
  const mayAct = useMayAct();
  return (
    <article className={css.tile}>
      <h2>
        <TriangleAlert aria-hidden />
        {t('coach.trouble.title', { team: teamWord(team.name) })}
      </h2>
      <p>{t(`coach.trouble.why.${trouble.why}`)}</p>
      <p className="meta">{t('coach.trouble.others')}</p>
      {mayAct && (
        <div className={css.acts}>
          <TroubleActs team={team} trouble={trouble} />
        </div>
      )}
    </article>
  );
}
