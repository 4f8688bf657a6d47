import { UserPen } from 'lucide-react';
import { useState } from 'react';
import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { PageHeading } from '../../layout/PageHeading.tsx';
import type { RescueProps } from '../../layout/Rescue.tsx';
import { TalkButton } from '../../layout/TalkButton.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { useDoing } from '../../store/doing.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BeforeStatements } from '../statements/index.ts';
import { Banner } from './Banner.tsx';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import type { Checks } from './checks/useChecks.ts';
import css from './LobbyPage.module.css';
import { peopleOf } from './people.ts';
import { PersonRow } from './PersonRow.tsx';
import { PracticeInvite } from './practice/PracticeInvite.tsx';
import type { Practice } from './practice/usePractice.ts';
import { ProfileDialog } from './ProfileDialog.tsx';
import { TeamsFold } from './TeamsFold.tsx';

export interface WaitingRoomProps {
  session: SessionView;
  practice: Practice;
  checks: Checks;
  hand: RescueProps['hand'];
  onPractise: () => void;
}

/** What one needs now, in few words: that one is in, with whom, what comes next, and where to practise. The rest is folded away. */
export function WaitingRoom({ session, practice, checks, hand, onPractise }: WaitingRoomProps) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  useDoing('profile', changing);
  const { me } = session;
  const { teams, waiting } = peopleOf(session);
  const mine = teams.find(team => team.mine);
  // Others play already: a latecomer waits for a place, not for the start.
  const late = me.team === null && session.teams.some(team => team.phase !== null);
  return (
    <>
      <TopBar
        sub={[session.session.level, ...(session.session.rehearsal ? [t('lobby.rehearsal')] : [])].join(' · ')}
        hand={hand}
      />
      <main id="inhoud" className={css.wrap}>
        <PageHeading sub={t(late ? 'lobby.late' : 'lobby.starts')}>{t('lobby.title')}</PageHeading>
        <div className={css.people}>
          <Banner session={session} />
          <TalkButton call={session.call} size="l" />
          <PracticeInvite practice={practice} onPractise={onPractise} />
          <Panel flush className={mine && css.mine} title={t(mine ? 'lobby.yours' : 'lobby.everybody')}>
            <ul className={css.rows}>
              {(mine?.people ?? waiting).map(person => (
                <PersonRow key={person.seat} person={person} me={person.seat === me.seat} />
              ))}
            </ul>
          </Panel>
          <TeamsFold teams={teams.filter(team => !team.mine)} waiting={mine ? waiting : []} />
        </div>
        <div className={css.side}>
          <BeforeStatements />
          <ChecksPanel checks={checks} />
          <Button variant="quiet" icon={UserPen} onPress={() => setChanging(true)}>
            {t('lobby.change')}
          </Button>
        </div>
      </main>
      {changing && <ProfileDialog me={me} takenFaces={session.takenFaces} onClose={() => setChanging(false)} />}
    </>
  );
}
