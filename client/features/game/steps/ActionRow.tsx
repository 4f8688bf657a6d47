import { Check, Lightbulb } from 'lucide-react';
import { useId, useState } from 'react';
import type { StepView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { announce, Button, Cluster, Row } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import css from './ActionRow.module.css';
import { HintButton } from './HintButton.tsx';

/** What to do in one sentence, the hint button, and the primary button, which says why it is disabled. */
export function ActionRow({ puzzle, step, goal }: { puzzle: string; step: StepView; goal: string | null }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const why = useId();
  const off = step.button !== null && !step.mayCheck ? step.off : null;
  const playing = useView(view => view.phase === 'playing');
  // A read-only viewer gets no button; during a pause it stays, so that nothing jumps.
  const shown = step.mayCheck || off !== null || !playing || busy;
  const check = async () => {
    if (busy) return;
    setBusy(true);
    await command({ type: 'puzzle.check', puzzle, step: step.id });
    setBusy(false);
  };
  return (
    <div className={css.row}>
      {off !== null ? (
        <Row as="p" gap={10} id={why} className={css.say}>
          <Lightbulb aria-hidden />
          <span>{t('game.step.off', { why: off })}</span>
        </Row>
      ) : (
        goal !== null && (
          <Row as="p" gap={10} className={css.say} data-goal>
            <Lightbulb aria-hidden />
            <span>
              <b>{t('game.step.goal')}</b> {goal}
            </span>
          </Row>
        )
      )}
      <Cluster gap={12} rowGap={8} align="center" className={css.buttons}>
        <HintButton puzzle={puzzle} step={step} />
        {step.button !== null && shown && (
          <span onClickCapture={() => off !== null && announce(off)}>
            <Button
              variant="primary"
              icon={Check}
              disabled={!step.mayCheck}
              describedBy={off === null ? undefined : why}
              onPress={() => void check()}
            >
              {step.button}
            </Button>
          </span>
        )}
      </Cluster>
    </div>
  );
}
