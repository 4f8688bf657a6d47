import { useState } from 'react';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../../app/PageTitle.tsx';
import { useT } from '../../../i18n/index.ts';
import { needsYou } from '../logic/needsYou.ts';
import { CROPS, OfficeCrop } from '../../debrief/parts/OfficeCrop.tsx';
import { useSince } from '../useSince.ts';
import { MessageDialog, type MessageTo } from './MessageDialog.tsx';
import { NeedsList } from './NeedsList.tsx';
import { PlayBar } from './PlayBar.tsx';
import css from './PlayView.module.css';
import { TeamPanel } from './TeamPanel.tsx';
import { TeamTile } from './TeamTile.tsx';

/** All teams on one page: how they are, who needs the coach, and one team from near. */
export function PlayView({ view }: { view: CoachView }) {
  const t = useT();
  const since = useSince();
  const [shown, setShown] = useState<string | null>(null);
  const [writing, setWriting] = useState<MessageTo | null>(null);
  const needs = needsYou(view, since);
  const teams = view.teams.filter(team => team.phase !== null);
  const first = needs.find(need => need.team && teams.some(team => team.id === need.team?.id))?.team?.id;
  // Stays on the first team it showed: a page that jumps to another team while one reads is no help.
  const [opened] = useState(first ?? teams[0]?.id ?? null);
  const near = teams.find(team => team.id === (shown ?? opened)) ?? teams[0] ?? null;

  return (
    <div className={css.view}>
      <PageTitle className="vh" tab={`${t('coach.play.title')} · ${view.session.code}`}>
        {t('coach.play.title')}
      </PageTitle>
      <PlayBar view={view} since={since} onMessage={() => setWriting({ is: 'all' })} />
      <div className={css.teams}>
        {teams.length === 0 && (
          <div className={css.none}>
            <OfficeCrop box={CROPS.coffee} />
            <div>
              <h2>{t('coach.play.none')}</h2>
              <p>{t('coach.play.noneSay')}</p>
            </div>
          </div>
        )}
        {teams.map(team => (
          <TeamTile
            key={team.id}
            team={team}
            people={view.people}
            now={view.now + since}
            since={since}
            shown={team.id === near?.id}
            onShow={() => setShown(team.id)}
          />
        ))}
      </div>
      <NeedsList needs={needs} teams={view.teams} onShow={setShown} onMessage={setWriting} />
      {near && (
        <TeamPanel key={near.id} team={near} people={view.people} since={since} now={view.now + since} onMessage={setWriting} />
      )}
      {writing && <MessageDialog to={writing} onClose={() => setWriting(null)} />}
    </div>
  );
}
