import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import type { RescueProps } from '../../../layout/Rescue.tsx';
import { TopBar } from '../../../layout/TopBar.tsx';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/classes.ts';
import { announce } from '../../../ui/LiveRegion.tsx';
import { DeskFoot, type Outcome } from './DeskFoot.tsx';
import { DeskScene } from './DeskScene.tsx';
import css from './Practice.module.css';
import { nextStep, stepAfter } from './practiceSteps.ts';
import type { StepProps } from './props.ts';
import { StepList } from './StepList.tsx';

/** Something to do with one's own hands. */
export interface Exercise<Id extends string> {
  id: Id;
  short: string; // in the list
  toDo: string; // at the foot
  silent?: boolean; // `toDo` cannot be read aloud: that is what is practised
  thinks?: boolean; // Noor waits for an answer
  Window: ComponentType<StepProps>;
}

export interface ExerciseDeskProps<Id extends string> {
  title: string;
  sub: string;
  list: string; // title of the list of exercises
  name: string; // of the person who practises; '' if unknown
  level?: string;
  hand?: RescueProps['hand'];
  exercises: readonly Exercise<Id>[];
  first?: Id; // where to begin; default: the first that is not done
  done: readonly Id[];
  onFinish: (id: Id) => void;
  end: { title: string; say: string; back?: string }; // `back`: on the button that leaves, if other words suit there
  back: { words: string; onPress: () => void };
  below?: (id: Id) => ReactNode; // under each exercise
}

/** A desk to practise on, one exercise at a time. Not timed. Its foot is always in sight. */
export function ExerciseDesk<Id extends string>({ exercises, done, end, ...props }: ExerciseDeskProps<Id>) {
  const t = useT();
  const ids = exercises.map(({ id }) => id);
  const [{ step, nth }, setAt] = useState(() => ({ step: props.first ?? nextStep(ids, done, null) ?? ids[0] ?? null, nth: 0 }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const page = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const now = exercises.find(({ id }) => id === step) ?? null;
  const isDone = outcome?.kind === 'done';

  useEffect(() => {
    if (nth === 0) return; // the page itself takes the focus
    page.current?.scrollTo(0, 0);
    stage.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [nth]);

  const goTo = (next: Id | null) => {
    setAt({ step: next, nth: nth + 1 });
    setOutcome(null);
  };
  const onDone = (words: string) => {
    if (!step || isDone) return;
    props.onFinish(step);
    setOutcome({ kind: 'done', words });
    announce(t('lobby.desk.done'));
  };

  return (
    <div className={css.page}>
      <TopBar sub={props.level} hand={props.hand} />
      <main ref={page} id="inhoud" className={css.main}>
        <PageHeading sub={props.sub}>{props.title}</PageHeading>
        <div className={css.desk}>
          <DeskScene lit={done.length / ids.length} mood={isDone || !now ? 'blij' : now.thinks ? 'denkt' : 'neutral'} />
          <div ref={stage} className={classes(css.stage, now !== null && props.below && css.more)}>
            {now ? (
              <>
                <now.Window
                  key={nth}
                  name={props.name}
                  onDone={onDone}
                  onNotYet={words => setOutcome({ kind: 'notYet', words })}
                />
                {props.below?.(now.id)}
              </>
            ) : (
              <div className={css.bubble}>
                <h2 tabIndex={-1}>{end.title}</h2>
                <p>{end.say}</p>
              </div>
            )}
          </div>
        </div>
        <StepList title={props.list} steps={exercises} done={done} now={step} onPick={goTo} />
      </main>
      <DeskFoot
        toDo={now && { words: now.toDo, read: !now.silent }}
        outcome={outcome}
        back={now ? props.back : { ...props.back, words: end.back ?? props.back.words }}
        onNext={() => step && goTo(isDone ? nextStep(ids, done, step) : stepAfter(ids, done, step))}
      />
    </div>
  );
}
