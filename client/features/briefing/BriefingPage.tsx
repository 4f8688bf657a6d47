import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { HelpCorner } from '../../layout/HelpCorner.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { command } from '../../net/game.ts';
import { useClient } from '../../store/store.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { announce, Button, Panel, Portrait, Row, Stack } from '../../ui/index.ts';
import { formatList } from '../../layout/formatList.ts';
import css from './BriefingPage.module.css';
import { ClockChoice } from './ClockChoice.tsx';
import { GoodToKnow } from './GoodToKnow.tsx';
import { RoleCard } from './RoleCard.tsx';
import { TeamReady } from './TeamReady.tsx';
import { inLines, waitingFor } from './waitingFor.ts';

/** What a participant reads before the game: the story, their role, how to begin, and the team getting ready. */
export function BriefingPage() {
  const t = useT();
  const view = useClient(state => state.view);
  const [sent, setSent] = useState(false);
  if (!view?.briefing) return null;
  const { briefing, me, team } = view;
  const ready = sent || briefing.ready.includes(me.seat);
  const hand = team.people.find(person => person.seat === me.seat)?.hand ?? false;
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
      <TopBar sub={me.level} title={<PageTitle>{t('game.briefing.title')}</PageTitle>} />
      <main id="inhoud" className={css.main}>
        <div className={css.column}>
          <Panel tone="warm" className={css.intro}>
            <Portrait id="noor" size={112} alt="" className={css.noor} />
            <Stack gap={6} className={css.story}>
              <Row gap={12} justify="between">
                <h2>{me.level}</h2>
                <ReadAloud text={briefing.intro} compact />
              </Row>
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
          <GoodToKnow lines={briefing.lines} />
        </div>
        <aside className={css.side}>
          <TeamReady team={team} ready={briefing.ready} me={me.seat} />
          <ClockChoice minutes={briefing.minutes} limited={view.clock.limited} />
        </aside>
      </main>
      <footer className={css.bar}>
        <p className={css.coach}>{t('game.briefing.coach')}</p>
        <ReadAloud text={t('game.briefing.coach')} compact />
        {ready ? (
          <p className={css.waiting}>{say}</p>
        ) : (
          <Button variant="primary" size="l" icon={DoorOpen} className={css.start} onPress={() => void start()}>
            {t('game.briefing.start')}
          </Button>
        )}
        <HelpCorner inline hand={{ up: hand, onChange: up => void command({ type: 'hand', up }) }} />
      </footer>
    </div>
  );
}
