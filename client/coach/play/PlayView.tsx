import { useCallback, useEffect, useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { ActsProvider, type Place } from '../acts/index.ts';
import { NeedsList, needsNow, withoutSnoozed } from '../needs/index.ts';
import { TeamsRows } from '../rows/index.ts';
import { hasBegun } from '../teams/index.ts';
import { serverNow, useCoachMemory, useMsSinceView } from '../frame/index.ts';
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
  const all = needsNow(view, now);
  const { needs } = withoutSnoozed(all, memory.snoozes, now);
  const [help, setHelp] = useState(false);
  const show = useCallback(
    (team: string | null) => setMemory({ team, tab: 'tasks', watching: null, answers: false }),
    [setMemory],
  );
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
      <div className={css.frame}>
        <div className={css.view}>
          <PageTitle className="vh" tab={`${t('coach.play.title')} · ${view.session.code}`}>
            {t('coach.play.title')}
          </PageTitle>
          <PlayBar
            view={view}
            since={since}
            answers={answers}
            onAnswers={() => setMemory({ answers: !memory.answers })}
            help={{ count: needs.length, open: help }}
            onHelp={() => setHelp(!help)}
          />
          {answers ? (
            <div className={css.one}>
              <LiveAnswers
                key={selected?.id}
                view={view}
                teams={teams}
                team={selected}
                onTeam={team => setMemory({ team, tab: 'tasks', watching: null })}
                onBack={() => setMemory({ answers: false })}
              />
            </div>
          ) : selected ? (
            <div className={css.one}>
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
            </div>
          ) : teams.length === 0 ? (
            <div className={css.none}>
              <OfficeCrop box={CROPS.coffee} />
              <div>
                <h2>{t('coach.play.none')}</h2>
                <p>{t('coach.play.noneSay')}</p>
              </div>
            </div>
          ) : (
            <TeamsRows
              view={view}
              teams={teams}
              needs={needs}
              moment={{ now, since }}
              read={memory.chatRead}
              chosen={memory.density}
              onDensity={density => setMemory({ density })}
              onShow={show}
              onChat={team => setMemory({ team, tab: 'chat', watching: null })}
            />
          )}
          <NeedsList
            needs={all}
            now={now}
            view={view}
            memory={memory}
            onMemory={setMemory}
            open={help}
            onClose={() => setHelp(false)}
          />
          <UndoBar view={view} teams={teams} now={now} />
        </div>
      </div>
    </ActsProvider>
  );
}
