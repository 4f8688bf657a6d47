import { TriangleAlert } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { BrokenWhy } from '../../../shared/protocol/teamTrouble.ts';
import { useT } from '../../i18n/index.ts';
import { BROKEN } from '../acts/index.ts';
import { teamTitle, useMayAct } from '../frame/index.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './BrokenTile.module.css';
import { Acts, CopyOfGame, offered } from '../needs/index.ts';

export interface BrokenTileProps {
  view: CoachView;
  team: CoachTeamView;
  why: BrokenWhy;
}

/** The tile of a team whose game cannot be opened: what is wrong, and what the coach can do. */
export function BrokenTile({ view, team, why }: BrokenTileProps) {
  const t = useT();
  const mayAct = useMayAct();
  return (
    <article className={css.tile}>
      <h2>
        <TriangleAlert aria-hidden />
        {t('coach.trouble.title', { team: teamTitle(team.name) })}
      </h2>
      <p>{t(`coach.trouble.why.${why}`)}</p>
      <p className="meta">{t('coach.trouble.others')}</p>
      {mayAct && (
        <Cluster gap={8} className={css.acts}>
          <Acts offered={offered(BROKEN, { view, team })} />
          <CopyOfGame session={view.session.id} team={team.id} />
        </Cluster>
      )}
    </article>
  );
}
