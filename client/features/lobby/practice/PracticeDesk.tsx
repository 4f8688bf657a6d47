import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { useT } from '../../../i18n/index.ts';
import type { RescueProps } from '../../../layout/Rescue.tsx';
import { ExerciseDesk, type Exercise } from './ExerciseDesk.tsx';
import { stepWindows } from './steps.ts';
import type { Practice } from './usePractice.ts';

export interface PracticeDeskProps {
  name: string;
  level: string;
  practice: Practice;
  hand: RescueProps['hand'];
  onBack: () => void;
}

/** The practice desk of the waiting room: what one does in the game. It closes by itself when the game starts. */
export function PracticeDesk({ name, level, practice, hand, onBack }: PracticeDeskProps) {
  const t = useT();
  const { steps, done, finish, complete } = practice;
  const exercises = steps.map((id): Exercise<PracticeStep> => ({
    id,
    short: t(`lobby.desk.short.${id}`),
    toDo: t(`lobby.desk.steps.${id}`),
    silent: id === 'readAloud',
    thinks: id === 'answer',
    Window: stepWindows[id],
  }));
  return (
    <ExerciseDesk
      title={t('lobby.desk.title')}
      sub={t('lobby.desk.sub')}
      list={t('lobby.desk.title')}
      name={name}
      level={level}
      hand={hand}
      exercises={exercises}
      done={done}
      onFinish={finish}
      end={{ title: t(complete ? 'lobby.desk.end' : 'lobby.desk.endSkipped'), say: t('lobby.desk.endMore') }}
      back={{ words: t('lobby.desk.backToLobby'), onPress: onBack }}
    />
  );
}
