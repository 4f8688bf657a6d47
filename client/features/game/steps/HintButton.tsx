import { Lightbulb } from 'lucide-react';
import { useId } from 'react';
import type { StepView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { Button } from '../../../ui/index.ts';
import { hintState, waitTextKey } from './hintState.ts';
import { useGameTime } from '../view/useGameTime.ts';
import css from './Hints.module.css';

/** Requests the next hint; says when it is available, and offers one after a while without progress. */
export function HintButton({ puzzle, step }: { puzzle: string; step: StepView }) {
  const t = useT();
  const why = useId();
  const { hints } = step;
  const now = useGameTime(({ gameMs }) => {
    const state = hintState(hints, gameMs);
    return state.kind === 'later' ? waitTextKey(state.seconds) : state.kind;
  });
  if (hints.total === 0 || now === null) return null;
  if (now === 'none') return hints.given.length > 0 ? <p className={css.wait}>{t('game.hint.none')}</p> : null;
  return (
    <>
      <Button
        icon={Lightbulb}
        variant={hints.offered && now === 'free' ? 'attention' : 'secondary'}
        disabled={now !== 'free'}
        describedBy={now === 'free' && hints.offered ? why : undefined}
        onPress={() => void command({ type: 'hint.take', puzzle, step: step.id })}
      >
        {t(now !== 'free' ? `game.hint.${now}` : hints.given.length === 0 ? 'game.hint.take' : 'game.hint.takeNext')}
      </Button>
      {now === 'free' && hints.offered && (
        <p id={why} className={css.wait}>
          {t('game.hint.offer')}
        </p>
      )}
    </>
  );
}
