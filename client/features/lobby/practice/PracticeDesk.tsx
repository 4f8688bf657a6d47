import { useEffect, useRef, useState } from 'react';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import type { RescueProps } from '../../../layout/Rescue.tsx';
import { TopBar } from '../../../layout/TopBar.tsx';
import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { useT } from '../../../i18n/index.ts';
import { announce } from '../../../ui/LiveRegion.tsx';
import { DeskFoot, type Outcome } from './DeskFoot.tsx';
import { DeskScene } from './DeskScene.tsx';
import css from './Practice.module.css';
import { nextStep, stepAfter } from './practiceSteps.ts';
import { StepList } from './StepList.tsx';
import { stepWindows } from './steps.ts';
import type { Practice } from './usePractice.ts';

export interface PracticeDeskProps {
  name: string;
  level: string;
  practice: Practice;
  hand: RescueProps['hand'];
  onBack: () => void;
}

/** A desk to practise on. Not timed; it closes by itself when the game starts. Its foot is always in sight. */
export function PracticeDesk({ name, level, practice, hand, onBack }: PracticeDeskProps) {
  const t = useT();
  const { steps, done, finish, complete } = practice;
  const [{ step, nth }, setAt] = useState(() => ({ step: nextStep(steps, done, null) ?? steps[0] ?? null, nth: 0 }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const page = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const Window = step && stepWindows[step];
  const isDone = outcome?.kind === 'done';

  useEffect(() => {
    if (nth === 0) return; // the page itself takes the focus
    page.current?.scrollTo(0, 0);
    stage.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [nth]);

  const goTo = (next: PracticeStep | null) => {
    setAt({ step: next, nth: nth + 1 });
    setOutcome(null);
  };
  const onDone = (words: string) => {
    if (!step || isDone) return;
    finish(step);
    setOutcome({ kind: 'done', words });
    announce(t('lobby.desk.done'));
  };

  return (
    <div className={css.page}>
      <TopBar sub={level} hand={hand} />
      <main ref={page} id="inhoud" className={css.main}>
        <PageHeading sub={t('lobby.desk.sub')}>{t('lobby.desk.title')}</PageHeading>
        <div className={css.desk}>
          <DeskScene lit={done.length / steps.length} mood={isDone || !step ? 'blij' : step === 'answer' ? 'denkt' : 'neutral'} />
          <div ref={stage} className={css.stage}>
            {Window ? (
              <Window key={nth} name={name} onDone={onDone} onNotYet={words => setOutcome({ kind: 'notYet', words })} />
            ) : (
              <div className={css.bubble}>
                <h2 tabIndex={-1}>{t(complete ? 'lobby.desk.end' : 'lobby.desk.endSkipped')}</h2>
                <p>{t('lobby.desk.endMore')}</p>
              </div>
            )}
          </div>
        </div>
        <StepList steps={steps} done={done} now={step} onPick={goTo} />
      </main>
      <DeskFoot
        step={step}
        outcome={outcome}
        onBack={onBack}
        onNext={() => step && goTo(isDone ? nextStep(steps, done, step) : stepAfter(steps, done, step))}
      />
    </div>
  );
}
