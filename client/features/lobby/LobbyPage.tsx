import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { lobbyCommand } from '../../net/lobby.ts';
import { useDoing } from '../../store/doing.ts';
import { useClient } from '../../store/store.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { FormsOnlyGate } from '../formsOnly/index.ts';
import { useChecks } from './checks/useChecks.ts';
import css from './LobbyPage.module.css';
import { PracticeDesk } from './practice/PracticeDesk.tsx';
import { usePractice } from './practice/usePractice.ts';
import { WaitingRoom } from './WaitingRoom.tsx';

/** The page before the game: who is there, the teams, and the practice desk. */
export function LobbyPage() {
  const t = useT();
  const session = useClient(state => state.session);
  const practice = usePractice();
  const checks = useChecks();
  const [practising, setPractising] = useState(false);
  useDoing('practice', practising);
  const team = session?.teams.find(each => each.id === session.me.team)?.name;
  const teamBefore = useRef(team);

  useEffect(() => {
    if (team && team !== teamBefore.current) announce(t('lobby.yourTeam', { name: team }));
    teamBefore.current = team;
  }, [team, t]);

  if (!session) return null;
  const { me } = session;
  const hand = {
    up: me.hand,
    onChange: (up: boolean) => {
      void lobbyCommand({ type: 'hand', up }).then(
        ({ ok }) => ok && announce(up ? t('common.handUpSaid') : t('common.handDownSaid')),
      );
    },
  };
  return (
    <div className={css.page}>
      <FormsOnlyGate level={session.session.level} round={session.session.forms} hand={hand}>
        {practising ? (
          <PracticeDesk
            name={me.name}
            level={session.session.level}
            practice={practice}
            hand={hand}
            onBack={() => setPractising(false)}
          />
        ) : (
          <WaitingRoom session={session} practice={practice} checks={checks} hand={hand} onPractise={() => setPractising(true)} />
        )}
      </FormsOnlyGate>
    </div>
  );
}
