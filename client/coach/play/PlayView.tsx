import { useCallback, useEffect, useRef } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { classes } from '../../ui/index.ts';
import { ActsProvider, type Place } from '../acts/index.ts';
import { NeedsList, needsNow } from '../needs/index.ts';
import { BrokenTile, hasBegun, TeamTile } from '../teams/index.ts';
import { serverNow, useCoachMemory, useFocusFallback, useMsSinceView } from '../frame/index.ts';
import { LiveAnswers } from '../answers/index.ts';
import { TeamPage } from '../team/index.ts';
import { PlayBar } from './PlayBar.tsx';
import css from './PlayView.module.css';
import { UndoBar } from './UndoBar.tsx';

/** All teams, one selected team, or the answers; the list of needs is always beside them. */
export function PlayView({ view }: { view: CoachView }) {
  const t = useT();
  const since = useMsSinceView();
  const [memory, setMemory] = useCoachMemory(view.session.id);
  const now = serverNow(view, since);
  const teams = view.teams.filter(hasBegun);
  const selected = teams.find(team => team.id === memory.team && team.trouble?.kind !== 'broken') ?? null;
  const tiles = useRef<HTMLDivElement>(null);
  useFocusFallback(tiles, null, teams.map(team => `${team.id}${team.trouble?.kind}`).join()); // the tile of a broken team disappears when it plays again
  const show = (team: string | null) => setMemory({ team, tab: 'tasks', watching: null, answers: false });
  const goTo = useCallback(
    ({ team, watching }: Place) =>
      setMemory(
        watching === undefined ? { team, tab: 'tasks', watching: null, answers: false } : { team, tab: 'look', watching },
      ),
    [setMemory],
  );
  const answers = memory.answers && teams.length > 0 && view.me.as !== 'observer';

  // Lines of a chat count as read while its tab is open.
  const lines = selected && memory.tab === 'chat' ? selected.chat : null;
  const selectedId = selected?.id;
  useEffect(() => {
    if (lines !== null && selectedId !== undefined && memory.chatRead[selectedId] !== lines)
      setMemory({ chatRead: { ...memory.chatRead, [selectedId]: lines } });
  }, [lines, selectedId, memory.chatRead, setMemory]);

  return (
    <ActsProvider onPlace={goTo}>
      <div className={css.view}>
        <PageTitle className="vh" tab={`${t('coach.play.title')} · ${view.session.code}`}>
          {t('coach.play.title')}
        </PageTitle>
        <PlayBar view={view} since={since} answers={answers} onAnswers={() => setMemory({ answers: !memory.answers })} />
        {answers ? (
          <LiveAnswers
            key={selected?.id}
            view={view}
            teams={teams}
            team={selected}
            onTeam={team => setMemory({ team, tab: 'tasks', watching: null })}
            onBack={() => setMemory({ answers: false })}
          />
        ) : selected ? (
          <TeamPage
            key={selected.id}
            view={view}
            team={selected}
            teams={teams}
            since={since}
            memory={memory}
            onMemory={setMemory}
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
                  unread={Math.max(0, team.chat - (memory.chatRead[team.id] ?? 0))}
                  onShow={() => show(team.id)}
                  onChat={() => setMemory({ team: team.id, tab: 'chat', watching: null })}
                />
              ),
            )}
          </div>
        )}
        <NeedsList needs={needsNow(view, now)} now={now} view={view} memory={memory} onMemory={setMemory} />
        <UndoBar view={view} teams={teams} now={now} />
      </div>
    </ActsProvider>
  );
}
