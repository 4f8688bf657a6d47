import { useState } from 'react';
import { HelpCorner } from '../../layout/HelpCorner.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { command } from '../../net/game.ts';
import { useClient } from '../../store/store.ts';
import { ProgressDots, Row } from '../../ui/index.ts';
import { useRaisedHand } from '../../layout/useRaisedHand.ts';
import { CallStage } from './CallStage.tsx';
import { ReadyStage } from './ReadyStage.tsx';
import css from './RevealPage.module.css';
import { StoryStage } from './StoryStage.tsx';

/** The call, then who the candidates are, page by page. Nothing advances by itself. */
export function RevealPage() {
  const t = useT();
  const view = useClient(state => state.view);
  const hand = useRaisedHand();
  const [at, setAt] = useState(0); // 0: the call; n: the nth page
  const [again, setAgain] = useState(false); // reading again after being ready
  if (!view?.reveal) return <Loading />;
  const { reveal, me, team } = view;
  const ready = reveal.done.includes(me.seat) && !again;
  const total = reveal.pages.length + 1;
  const page = reveal.pages[at - 1];

  function finish() {
    setAgain(false);
    if (!reveal.done.includes(me.seat)) void command({ type: 'reveal.done' });
  }
  const steps = {
    back: at > 0 ? () => setAt(at - 1) : null,
    next: at < total - 1 ? () => setAt(at + 1) : null,
    finish,
  };

  return (
    <div className={css.page}>
      <TopBar sub={me.level}>
        {!ready && (
          <Row gap={12} className={css.place}>
            <ProgressDots
              dots={Array.from({ length: total }, (_, one) => (one < at ? 'solved' : one === at ? 'open' : 'locked'))}
              label={`${t('debrief.reveal.pages')}: ${t('debrief.reveal.page', { number: at + 1, total })}`}
            />
            <span className="meta num" aria-hidden>
              {t('debrief.reveal.page', { number: at + 1, total })}
            </span>
          </Row>
        )}
      </TopBar>
      <main id="inhoud" className={css.main}>
        {ready ? (
          <ReadyStage
            people={team.people}
            done={reveal.done}
            me={me.seat}
            onAgain={() => {
              setAt(0);
              setAgain(true);
            }}
          />
        ) : !page ? (
          <CallStage lines={reveal.ending} caller={reveal.caller ?? null} steps={steps} />
        ) : (
          <StoryStage key={at} pages={reveal.pages} at={at - 1} steps={steps} />
        )}
      </main>
      <HelpCorner hand={hand} />
    </div>
  );
}
