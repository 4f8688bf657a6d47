import { Phone as PhoneIcon } from 'lucide-react';
import type { CallView, LoginAction } from '../../../shared/tools/login/view.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './login.module.css';

interface RingingProps {
  call: CallView;
  usable: boolean;
  act(action: LoginAction): Promise<boolean>;
}

/** A call during sign-in: who the caller claims to be, what they say, and what one can do. */
export function Ringing({ call, usable, act }: RingingProps) {
  const optimistic = useOptimisticValues({ answer: call.answer });
  return (
    <div className={css.ringing}>
      <Row as="p" gap={12} className={css.requestHead}>
        <PhoneIcon size={24} aria-hidden />
        <b>{call.from}</b>
      </Row>
      <p>{call.say}</p>
      <RadioCards
        legend={call.from}
        legendHidden
        options={call.answers}
        value={optimistic.value('answer') || null}
        disabled={!usable}
        onChange={answer => optimistic.set('answer', answer, act({ type: 'answer', answer }))}
      />
    </div>
  );
}
