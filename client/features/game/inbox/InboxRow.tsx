import { useEffect } from 'react';
import { useUiState } from '../../../store/uiState.ts';
import { inboxCame, useWords } from '../../../store/words.ts';
import { useShape } from '../frame/useShape.ts';
import { FoldButton, FoldText } from '../frame/FoldText.tsx';
import { useFold } from '../frame/useFold.ts';
import { OwnMoment } from '../own/OwnMoment.tsx';
import { PauseRequestBanner } from '../overlays/PauseRequestBanner.tsx';
import { useShown } from '../moment/useShown.ts';
import css from './Inbox.module.css';
import { InboxActs } from './InboxActs.tsx';
import { keyOf, type Incoming } from './inbox.ts';
import { useHeldIncoming } from './useHeldIncoming.ts';
import { useInbox } from './useInbox.ts';
import { useInboxInRow } from './useInboxPlace.ts';
import { useIncomingWords } from './useIncomingWords.tsx';
import { useWaiting } from './useWaiting.ts';

/** What comes in where there is no column: one row above the line, never instead of a text that was asked for. */
export function InboxRow() {
  const shown = useShown();
  const here = useInboxInRow();
  const { word } = useWords();
  const { ask, give } = useUiState(state => state);
  const inOffice = shown.length === 0 && ask === null && give === null;
  const all = useInbox();
  const [one] = all;
  const first = one && keyOf(one);
  useEffect(() => {
    if (first !== undefined) inboxCame();
  }, [first]);
  return (
    <>
      <PauseRequestBanner />
      {here && one && <Row all={all} />}
      {here && !one && word === null && inOffice && <OwnMoment at="row" />}
    </>
  );
}

function Row({ all }: { all: readonly Incoming[] }) {
  const { one, hold } = useHeldIncoming(all);
  const { columns } = useShape();
  const { title, short, picture } = useIncomingWords(one);
  const waiting = useWaiting(all);
  const fold = useFold(one ? keyOf(one) : '');
  if (!one) return null;
  return (
    <div className={css.row} data-inbox {...hold}>
      {picture}
      <FoldText className={css.words} fold={fold}>
        {one.kind !== 'ask' && <b>{title}. </b>}
        {short} {waiting && <span className={css.waiting}>{waiting}</span>}
      </FoldText>
      <div className={css.go}>
        <FoldButton fold={fold} />
        <InboxActs one={one} short={columns === 1} />
      </div>
    </div>
  );
}
