import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { command } from '../../net/game.ts';
import { useClient } from '../../store/store.ts';
import { useRaisedHand } from '../../layout/useRaisedHand.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { announce, Button, Cluster, Panel, Portrait, Stack } from '../../ui/index.ts';
import { formatList } from '../../layout/formatList.ts';
import css from './BriefingPage.module.css';
import { CutShortNote } from './CutShortNote.tsx';
import { ClockChoice } from './ClockChoice.tsx';
import { RoleCard } from './RoleCard.tsx';
import { TeamReady } from './TeamReady.tsx';
import { inLines, waitingFor } from './waitingFor.ts';

/** What a participant reads before the game: the story, their role with its first step, and who is in the team. The rest is told in play, at the moment it is needed. */
export function BriefingPage() {
  const t = useT();
  const view = useClient(state => state.view);
  const hand = useRaisedHand();
  const [sent, setSent] = useState(false);
  if (!view?.briefing) return null;
  const { briefing, me, team } = view;
  const ready = sent || briefing.ready.includes(me.seat);
  const waiting = waitingFor(view);
  const say = waiting.length === 0 ? t('game.briefing.waitingAll') : t('game.briefing.waiting', { names: formatList(waiting) });
  const start = async () => {
    setSent(true);
    const done = await command({ type: 'briefing.ready' });
    if (!done.ok) setSent(false);
    else announce(say);
  };
  return (
    <div className={css.page}>
      <TopBar firm sub={me.level} hand={hand} />
      <main id="inhoud" className={css.main}>
        <PageHeading>{t('game.briefing.title')}</PageHeading>
        <CutShortNote />
        <div className={css.column}>
          <Panel tone="warm" className={css.intro}>
            <Portrait id="noor" size={112} alt="" className={css.noor} />
            <Stack gap={6} className={css.story}>
              <Cluster gap={12} rowGap={0} justify="between">
                <h2>{me.level}</h2>
                <ReadAloud text={briefing.intro} compact />
              </Cluster>
              {inLines(briefing.intro).map(line => (
                <p key={line}>{line}</p>
              ))}
            </Stack>
          </Panel>
          <Stack as="section" gap={16} aria-labelledby="rol">
            <h2 id="rol" className="vh">
              {t('game.briefing.role')}
            </h2>
            {briefing.card.map((card, at) => (
              <RoleCard key={card.title} card={card} role={me.roles[at]} portrait={me.portrait} first={at === 0} />
            ))}
          </Stack>
        </div>
        <aside className={css.side}>
          <TeamReady team={team} ready={briefing.ready} me={me.seat} />
          <ClockChoice minutes={briefing.minutes} limited={view.clock.limited} mayChoose={briefing.choosesClock} />
        </aside>
      </main>
      <footer className={css.bar}>
        {ready ? (
          <p className={css.waiting}>{say}</p>
        ) : (
          <Button variant="primary" size="l" icon={DoorOpen} className={css.start} onPress={() => void start()}>
            {t('game.briefing.start')}
          </Button>
        )}
      </footer>
    </div>
  );
}
