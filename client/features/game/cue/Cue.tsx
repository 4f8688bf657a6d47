import { useRef } from 'react';
import { useT } from '../../../i18n/index.ts';
import { useUiState } from '../../../store/uiState.ts';
import { useShape } from '../frame/useShape.ts';
import { InboxRow } from '../inbox/InboxRow.tsx';
import { Acts } from './Acts.tsx';
import css from './Cue.module.css';
import { Line } from './Line.tsx';
import { useStillForChat } from './useStillForChat.ts';
import { Words } from './Words.tsx';

/** Under the work: what comes in, words, the one line, and the three acts, always in this order. */
export function Cue() {
  const t = useT();
  const { columns } = useShape();
  const team = useUiState(state => state.team);
  const place = useRef<HTMLElement>(null);
  const still = useStillForChat(place, columns === 1 && team);
  return (
    <section
      ref={place}
      className={css.cue}
      data-region="cue"
      data-tight={(columns === 2 && team) || undefined}
      data-still={still || undefined}
      tabIndex={-1}
      aria-label={t('game.strip.label')}
    >
      <InboxRow />
      <Words still={still} />
      <Line />
      <Acts />
    </section>
  );
}
