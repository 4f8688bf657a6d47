import { useEffect } from 'react';
import type { LineView } from '../../../../shared/protocol/lineView.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { formatList } from '../../../layout/formatList.ts';
import { announce } from '../../../ui/index.ts';
import { FoldButton, FoldText } from '../frame/FoldText.tsx';
import { oneText } from '../frame/shape.ts';
import { useFold } from '../frame/useFold.ts';
import { useShape } from '../frame/useShape.ts';
import css from './Cue.module.css';
import { useLine } from '../moment/useLine.ts';
import { Nudges, Waits } from './Waits.tsx';

/** "Wat moet ik nu doen?" in one sentence, and for whom the team waits: under it, or where there is little room, in it. */
export function Line() {
  const t = useT();
  const line = useLine();
  const waiting = useWaitingWords(line);
  const little = oneText(useShape());
  const whole = [line.text, waiting].filter(Boolean).join(' ');
  const fold = useFold(whole);
  useEffect(() => {
    if (line.text !== '') announce(line.text, 'line');
  }, [line.text]);
  return (
    <div className={css.line} data-line>
      <span className={css.now} aria-hidden>
        {t('game.cue.now')}
      </span>
      <FoldText className={css.sentence} fold={fold}>
        {line.text}
        {little && waiting !== '' && <span className={css.waiting}> {waiting}</span>}
      </FoldText>
      <ReadAloud icon className={css.say} text={whole} />
      {!little && line.waits.length > 0 && <Waits line={line} />}
      <div className={css.go}>
        <FoldButton fold={fold} />
        {little && <Nudges line={line} />}
      </div>
    </div>
  );
}

function useWaitingWords({ waits }: LineView): string {
  const t = useT();
  return waits.length === 0 ? '' : t('game.cue.waitsSay', { names: formatList(waits.map(wait => wait.name)) });
}
