import { ArrowLeft, ArrowRight, Lightbulb } from 'lucide-react';
import { useRef, useState } from 'react';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { TopBar } from '../../../layout/TopBar.tsx';
import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Feedback } from '../../../ui/Feedback.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { DeskScene } from './DeskScene.tsx';
import css from './Practice.module.css';
import { nextStep } from './practiceSteps.ts';
import { StepList } from './StepList.tsx';
import { stepWindows } from './steps.ts';
import type { Practice } from './usePractice.ts';

export interface PracticeDeskProps {
  name: string;
  level: string;
  practice: Practice;
  onBack: () => void;
}

/** A desk to practise on. Not timed; it closes by itself when the game starts. */
export function PracticeDesk({ name, level, practice, onBack }: PracticeDeskProps) {
  const t = useT();
  const { steps, done, finish, complete } = practice;
  const [step, setStep] = useState<PracticeStep | null>(() => nextStep(steps, done, null) ?? steps[0] ?? null);
  const [justDone, setJustDone] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const Window = step && stepWindows[step];

  const goTo = (next: PracticeStep | null) => {
    setStep(next);
    setJustDone(false);
    stage.current?.focus({ preventScroll: true });
  };
  const onDone = () => {
    if (!step || justDone) return;
    finish(step);
    setJustDone(true);
    announce(t('lobby.desk.done'));
  };

  return (
    <>
      <TopBar
        sub={level}
        title={
          <>
            <PageTitle>{t('lobby.desk.title')}</PageTitle>
            <p className="meta">{t('lobby.desk.sub')}</p>
          </>
        }
      >
        <Button size="s" icon={ArrowLeft} onPress={onBack}>
          {t('lobby.desk.backToLobby')}
        </Button>
      </TopBar>
      <main id="inhoud" className={css.page}>
        <div className={css.desk}>
          <DeskScene
            lit={done.length / steps.length}
            mood={justDone || !step ? 'blij' : step === 'answer' ? 'denkt' : 'neutral'}
          />
          <div ref={stage} className={css.stage} tabIndex={-1}>
            {Window ? (
              <Window key={step} name={name} onDone={onDone} />
            ) : (
              <div className={css.bubble}>
                <p>
                  <b>{t('lobby.desk.end')}</b>
                </p>
                <p>{t('lobby.desk.endMore')}</p>
              </div>
            )}
          </div>
          {step ? (
            <div className={css.todo}>
              {justDone ? (
                <Feedback kind="done" title={t('lobby.desk.done')} />
              ) : (
                <p>
                  <Lightbulb aria-hidden />
                  <span>
                    <b>{t('lobby.desk.now')}</b> {t(`lobby.desk.steps.${step}`)}
                  </span>
                </p>
              )}
              {justDone ? (
                <Button variant="primary" iconAfter={ArrowRight} onPress={() => goTo(nextStep(steps, done, step))}>
                  {t('lobby.desk.next')}
                </Button>
              ) : (
                step !== 'readAloud' && <ReadAloud text={t(`lobby.desk.steps.${step}`)} compact />
              )}
            </div>
          ) : (
            <div className={css.todo}>
              <Button variant="primary" icon={ArrowLeft} onPress={onBack}>
                {t('lobby.desk.backToLobby')}
              </Button>
            </div>
          )}
        </div>
        <StepList steps={steps} done={done} now={complete && !step ? null : step} onPick={goTo} />
      </main>
    </>
  );
}
