import { Armchair, UserPen } from 'lucide-react';
import { useState } from 'react';
import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { PageHeading } from '../../layout/PageHeading.tsx';
import type { RescueProps } from '../../layout/Rescue.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { useDoing } from '../../store/doing.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/Panel.tsx';
import { BeforeStatements } from '../statements/index.ts';
import { Banner } from './Banner.tsx';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import type { Checks } from './checks/useChecks.ts';
import css from './LobbyPage.module.css';
import { peopleOf } from './people.ts';
import { PersonRow } from './PersonRow.tsx';
import { nextStep } from './practice/practiceSteps.ts';
import { StepList } from './practice/StepList.tsx';
import type { Practice } from './practice/usePractice.ts';
import { ProfileDialog } from './ProfileDialog.tsx';

export interface WaitingRoomProps {
  session: SessionView;
  practice: Practice;
  checks: Checks;
  hand: RescueProps['hand'];
  onPractise: () => void;
}

/** Who is there, the teams as they are made, and a button to the practice desk. */
export function WaitingRoom({ session, practice, checks, hand, onPractise }: WaitingRoomProps) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  useDoing('profile', changing);
  const { me, people } = session;
  const { teams, waiting } = peopleOf(session);
  const { steps, done, complete } = practice;
  // Others play already: a latecomer waits for a place, not for the start.
  const late = me.team === null && session.teams.some(team => team.phase !== null);
  const alone = teams.length === 1 && waiting.length === 0;
  return (
    <>
      <TopBar
        sub={[session.session.level, ...(session.session.rehearsal ? [t('lobby.rehearsal')] : [])].join(' · ')}
        hand={hand}
      />
      <main id="inhoud" className={css.wrap}>
        <PageHeading
          sub={`${t('lobby.here', { count: people.filter(person => person.here).length })} ${t(late ? 'lobby.late' : 'lobby.starts')}`}
        >
          {t('lobby.title')}
        </PageHeading>
        <div className={css.people}>
          <Banner session={session} />
          <BeforeStatements />
          <ChecksPanel checks={checks} />
          <div className={css.teams}>
            {teams.map(team => (
              <Panel
                key={team.id}
                flush
                className={classes(team.mine && css.mine, alone && css.all)}
                title={t('lobby.team', { name: team.name })}
                aside={
                  <span className="meta">
                    {team.mine
                      ? t('lobby.yours')
                      : team.playing
                        ? t('lobby.playing')
                        : t('lobby.size', { count: team.people.length })}
                  </span>
                }
              >
                <ul className={alone ? css.rows : undefined}>
                  {team.people.map(person => (
                    <PersonRow key={person.seat} person={person} me={person.seat === me.seat} />
                  ))}
                </ul>
              </Panel>
            ))}
            {waiting.length > 0 && (
              <Panel
                flush
                className={teams.length === 0 ? css.all : undefined}
                title={teams.length === 0 ? t('lobby.everybody') : t('lobby.waiting')}
              >
                <ul className={css.rows}>
                  {waiting.map(person => (
                    <PersonRow key={person.seat} person={person} me={person.seat === me.seat} />
                  ))}
                </ul>
              </Panel>
            )}
          </div>
        </div>
        <div className={css.side}>
          <StepList steps={steps} done={done} now={nextStep(steps, done, null)}>
            <Button variant="primary" wide icon={Armchair} onPress={onPractise}>
              {complete ? t('lobby.desk.again') : done.length > 0 ? t('lobby.desk.goOn') : t('lobby.desk.open')}
            </Button>
          </StepList>
          <Button variant="quiet" icon={UserPen} onPress={() => setChanging(true)}>
            {t('lobby.change')}
          </Button>
        </div>
      </main>
      {changing && <ProfileDialog me={me} takenFaces={session.takenFaces} onClose={() => setChanging(false)} />}
    </>
  );
}
