import { useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { useT } from '../../i18n/index.ts';
import { ChatStep, ExerciseDesk, TextSizeStep, type Exercise, type StepProps } from '../lobby/index.ts';
import { HelpFold } from './HelpFold.tsx';
import { ScrollStep } from './ScrollStep.tsx';
import { cameFromSecond } from './secondAddress.ts';
import { SecondStep } from './SecondStep.tsx';
import { SoundStep } from './SoundStep.tsx';
import { TapStep } from './TapStep.tsx';

const WINDOWS = {
  tap: TapStep,
  letters: LettersStep,
  type: TypeStep,
  scroll: ScrollStep,
  sound: SoundStep,
  second: SecondStep,
};
type CheckId = keyof typeof WINDOWS;
const IDS = Object.keys(WINDOWS) as CheckId[];

/** `/thuis` and `/thuis/:code`: plain things to try at home, before the day. Nothing is stored or sent, not even which of them were done. */
export function SelfCheckPage() {
  const t = useT();
  const [, go] = useLocation();
  const { code } = useParams<{ code?: string }>();
  const cameBack = cameFromSecond(useSearch());
  const [done, setDone] = useState<CheckId[]>([]);
  const exercises = IDS.map((id): Exercise<CheckId> => ({
    id,
    short: t(`selfCheck.short.${id}`),
    toDo: t(`selfCheck.toDo.${id}`),
    Window: WINDOWS[id],
  }));
  return (
    <ExerciseDesk
      title={t('selfCheck.title')}
      sub={t('selfCheck.sub')}
      list={t('selfCheck.list')}
      name=""
      exercises={exercises}
      {...(cameBack && { first: 'second' as const })}
      done={done}
      onFinish={id => setDone(before => [...new Set([...before, id])])}
      end={{
        title: t(done.length === IDS.length ? 'selfCheck.end.all' : 'selfCheck.end.some'),
        say: t('selfCheck.end.say'),
        back: t('selfCheck.end.back'),
      }}
      back={{ words: t('selfCheck.back'), onPress: () => go(code ? `/m/${code}` : '/') }}
      below={id => <HelpFold key={id} />}
    />
  );
}

/** As at the practice desk, with what is true here: only this device remembers the letters. */
function LettersStep({ onDone, ...props }: StepProps) {
  const t = useT();
  return <TextSizeStep {...props} onDone={() => onDone(t('selfCheck.letters.done'))} />;
}

function TypeStep({ onDone, ...props }: StepProps) {
  const t = useT();
  return <ChatStep {...props} onDone={() => onDone(t('selfCheck.type.done'))} />;
}
