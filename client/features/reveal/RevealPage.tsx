import { MessagesSquare } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PlayerView, RevealView } from '../../../shared/protocol/view.ts';
import { Loading } from '../../layout/Loading.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { command } from '../../net/game.ts';
import { useClient } from '../../store/store.ts';
import { ProgressDots, StepNav } from '../../ui/index.ts';
import { useScrollTabStop } from '../../ui/useScrollTabStop.ts';
import { useRaisedHand } from '../../layout/useRaisedHand.ts';
import { useOwnMoment } from '../game/index.ts';
import { CallStage } from './CallStage.tsx';
import { OwnStage } from './OwnStage.tsx';
import { ReadyStage } from './ReadyStage.tsx';
import css from './RevealPage.module.css';
import { StoryStage } from './StoryStage.tsx';

/** The call, who the candidates are, and "Kunt u dit zelf?", page by page. Nothing advances by itself. */
export function RevealPage() {
  const view = useClient(state => state.view);
  return view?.reveal ? <Reveal view={view} reveal={view.reveal} /> : <Loading />;
}

function Reveal({ view, reveal }: { view: PlayerView; reveal: RevealView }) {
  const t = useT();
  const hand = useRaisedHand();
  const main = useRef<HTMLElement>(null);
  const stop = useScrollTabStop(main);
  const [at, setAt] = useState(0); // 0: the call; n: the nth page
  const [again, setAgain] = useState(false); // reading again after being ready
  const moment = useOwnMoment();
  const [asked] = useState(() => moment?.skills.map(one => one.puzzle) ?? []); // what is answered stays on the page
  const { me, team } = view;
  const done = reveal.done.includes(me.seat);
  const ready = done && !again;
  const skills = done ? [] : view.own.filter(one => asked.includes(one.puzzle));
  const total = reveal.pages.length + (skills.length > 0 ? 2 : 1);
  const page = reveal.pages[at - 1];

  function finish() {
    setAgain(false);
    moment?.pass();
    if (!done) void command({ type: 'reveal.done' });
  }
  const last = at === total - 1;

  return (
    <div className={css.page}>
      <TopBar firm sub={me.level} hand={hand} />
      <main ref={main} id="inhoud" className={css.main} {...(stop && { tabIndex: 0 })}>
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
        ) : at > reveal.pages.length ? (
          <OwnStage skills={skills} portrait={me.portrait} />
        ) : !page ? (
          <CallStage lines={reveal.ending} caller={reveal.caller ?? null} />
        ) : (
          <StoryStage key={at} pages={reveal.pages} at={at - 1} />
        )}
      </main>
      {!ready && (
        <footer className={css.foot}>
          <StepNav
            back={{ words: t('debrief.reveal.back'), onPress: at > 0 ? () => setAt(at - 1) : null }}
            next={
              last
                ? { words: t('debrief.reveal.toTalk'), icon: MessagesSquare, onPress: finish }
                : { words: t('debrief.reveal.next'), onPress: () => setAt(at + 1) }
            }
          >
            <ProgressDots
              dots={Array.from({ length: total }, (_, one) => (one < at ? 'solved' : one === at ? 'open' : 'locked'))}
              label={`${t('debrief.reveal.pages')}: ${t('debrief.reveal.page', { number: at + 1, total })}`}
            />
            <span className="meta num" aria-hidden>
              {t('debrief.reveal.page', { number: at + 1, total })}
            </span>
          </StepNav>
        </footer>
      )}
    </div>
  );
}
