import { Check, Eye, Users } from 'lucide-react';
import { useState } from 'react';
import type { PuzzleView, StepView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button } from '../../../ui/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useView } from '../view/useView.ts';
import css from './Looking.module.css';

/** For the player who pressed the button: a colleague is checking it. No countdown: it continues by itself. */
export function LookWaiting({ puzzle, by }: { puzzle: PuzzleView; by: string }) {
  const t = useT();
  const mine = useView(view => view.me.name === by);
  const who = formatList(
    puzzle.askable.filter(target => target.here).map(target => target.label),
    'or',
  );
  return (
    <div className={css.waiting}>
      <Users aria-hidden />
      <div>
        <p>
          <b>{t('game.look.title')}.</b>{' '}
          {mine ? t('game.look.ask', { who: who || t('game.look.someone') }) : t('game.look.waitingBy', { name: by })}
        </p>
        {mine && <p className="meta">{t('game.look.waiting')}</p>}
      </div>
    </div>
  );
}

/** For the colleague who is asked to check: the part is read-only, and there are two answers. */
export function LookAsked({ puzzle, step, by }: { puzzle: PuzzleView; step: StepView; by: string }) {
  const t = useT();
  const [sent, setSent] = useState(false);
  const answer = async (agree: boolean) => {
    setSent(true);
    const done = await command({ type: 'look.answer', puzzle: puzzle.id, step: step.id, agree });
    if (!done.ok) setSent(false);
  };
  const asked = t('game.look.asked', { name: by });
  return (
    <section className={css.asked} aria-label={t('game.look.title')}>
      <div className={css.head}>
        <Eye aria-hidden />
        <p>
          <b>{asked}</b> {t('game.look.askedSay')}
        </p>
      </div>
      {step.goal && <p className={css.goal}>{step.goal}</p>}
      {sent ? (
        <p className="meta">{t('game.look.sent', { name: by })}</p>
      ) : (
        <div className={css.answers}>
          <Button variant="primary" icon={Check} onPress={() => void answer(true)}>
            {t('game.look.agree')}
          </Button>
          <Button icon={Eye} onPress={() => void answer(false)}>
            {t('game.look.differ')}
          </Button>
          <ReadAloud text={`${asked} ${t('game.look.askedSay')}`} compact />
        </div>
      )}
    </section>
  );
}
