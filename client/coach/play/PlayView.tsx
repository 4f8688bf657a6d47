import { useCallback, useEffect, useRef } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { classes } from '../../ui/index.ts';
import { ActsProvider, type Place } from '../acts/index.ts';
import { NeedsList, needsNow } from '../needs/index.ts';
import { BrokenTile, hasBegun, TeamTile } from '../teams/index.ts';
import { serverNow, useDesk, useFocusStays, useSince } from '../frame/index.ts';
import { DeskAnswers } from '../answers/index.ts';
import { TeamPage } from '../team/index.ts';
import { PlayBar } from './PlayBar.tsx';
import css from './PlayView.module.css';
import { UndoBar } from './UndoBar.tsx';

/** All teams on one page, or one of them from near; who needs the coach stands beside both. */
export function PlayView({ view }: { view: CoachView }) {
  const t = useT();
  const since = useSince();
  const [desk, setDesk] = useDesk(view.session.id);
  const now = serverNow(view, since);
  const teams = view.teams.filter(hasBegun);
  const near = teams.find(team => team.id === desk.team && team.trouble?.kind !== 'broken') ?? null;
  const tiles = useRef<HTMLDivElement>(null);
  useFocusStays(tiles, null, teams.map(team => `${team.id}${team.trouble?.kind}`).join()); // a broken tile goes when its team plays again
  const show = (team: string | null) => setDesk({ team, tab: 'tasks', watching: null, answers: false });
  const goTo = useCallback(
    ({ team, watching }: Place) =>
      setDesk(watching === undefined ? { team, tab: 'tasks', watching: null, answers: false } : { team, tab: 'look', watching }),
    [setDesk],
  );
  const answers = desk.answers && teams.length > 0 && view.me.as !== 'observer';

  // What is read of a chat is read while its page is open.
  const lines = near && desk.tab === 'chat' ? near.chat : null;
  const nearId = near?.id;
  useEffect(() => {
    if (lines !== null && nearId !== undefined && desk.chatRead[nearId] !== lines)
      setDesk({ chatRead: { ...desk.chatRead, [nearId]: lines } });
  }, [lines, nearId, desk.chatRead, setDesk]);

  return (
    <ActsProvider onPlace={goTo}>
      <div className={css.view}>
        <PageTitle className="vh" tab={`${t('coach.play.title')} · ${view.session.code}`}>
          {t('coach.play.title')}
        </PageTitle>
        <PlayBar view={view} since={since} answers={answers} onAnswers={() => setDesk({ answers: !desk.answers })} />
        {answers ? (
          <DeskAnswers
            key={near?.id}
            view={view}
            teams={teams}
            team={near}
            onTeam={team => setDesk({ team, tab: 'tasks', watching: null })}
            onBack={() => setDesk({ answers: false })}
          />
        ) : near ? (
          <TeamPage
            key={near.id}
            view={view}
            team={near}
            teams={teams}
            since={since}
            desk={desk}
            onDesk={setDesk}
            onShow={show}
          />
        ) : (
          <div ref={tiles} className={classes(css.teams, teams.length < 3 && css.few)}>
            {teams.length === 0 && (
              <div className={css.none}>
                <OfficeCrop box={CROPS.coffee} />
                <div>
                  <h2>{t('coach.play.none')}</h2>
                  <p>{t('coach.play.noneSay')}</p>
                </div>
              </div>
            )}
            {teams.map(team =>
              team.trouble?.kind === 'broken' ? (
                <BrokenTile key={team.id} view={view} team={team} why={team.trouble.why} />
              ) : (
                <TeamTile
                  key={team.id}
                  team={team}
                  view={view}
                  since={since}
                  now={now}
                  unread={Math.max(0, team.chat - (desk.chatRead[team.id] ?? 0))}
                  onShow={() => show(team.id)}
                  onChat={() => setDesk({ team: team.id, tab: 'chat', watching: null })}
                />
              ),
            )}
          </div>
        )}
        <NeedsList needs={needsNow(view, now)} now={now} view={view} desk={desk} onDesk={setDesk} />
        <UndoBar view={view} teams={teams} now={now} />
      </div>
    </ActsProvider>
  );
}
