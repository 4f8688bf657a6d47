import { Check, CircleCheck, CircleX, Undo2, X } from 'lucide-react';
import { Fragment } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { LoginAction } from '../../../shared/tools/login/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import kit from '../kit/kit.module.css';
import { useKeepFocus } from '../kit/useKeepFocus.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './login.module.css';
import { Ringing } from './Ringing.tsx';

type Request = ToolParts<'login'>['phone']['requests'][number];
type Answer = Request['answer'];

interface PhoneProps {
  view: ToolParts<'login'>['phone'];
  usable: boolean;
  act(action: LoginAction): Promise<boolean>;
}
const ACTION = { approved: 'approve', refused: 'refuse', none: 'undo' } as const;

/** A drawn phone on which login requests are approved or refused, and answers can be changed. */
export function Phone({ view, usable, act }: PhoneProps) {
  const t = useT();
  const optimistic = useOptimisticValues<Answer>(Object.fromEntries(view.requests.map(request => [request.id, request.answer])));
  const answer = (request: string, value: Answer) => optimistic.set(request, value, act({ type: ACTION[value], request }));
  const read = () =>
    [
      ...(view.call ? [view.call.from, view.call.say] : []),
      ...view.requests.map(({ number, from }) => `${t('tools.login.requestNumber', { number })}, ${from}`),
    ].join('. ');
  return (
    <Part title={t('tools.login.phoneTitle')} read={read}>
      <div className={css.phone}>
        <div className={css.phoneTop} aria-hidden="true" />
        {view.call && <Ringing call={view.call} usable={usable} act={act} />}
        <p className={css.phoneTitle}>{t('tools.login.phoneAsks')}</p>
        {view.requests.length === 0 && <p>{t('tools.login.noRequests')}</p>}
        <Stack as="ul" gap={8}>
          {view.requests.map(request => (
            <RequestCard
              key={request.id}
              request={request}
              answer={optimistic.value(request.id) ?? request.answer}
              usable={usable}
              onAnswer={value => answer(request.id, value)}
            />
          ))}
        </Stack>
      </div>
    </Part>
  );
}

interface RequestCardProps {
  request: Request;
  answer: Answer;
  usable: boolean;
  onAnswer: (answer: Answer) => void;
}
function RequestCard({ request, answer, usable, onAnswer }: RequestCardProps) {
  const t = useT();
  const name = t('tools.login.requestNumber', { number: request.number });
  const approved = answer === 'approved';
  const { ref, keep } = useKeepFocus<HTMLFieldSetElement>(answer);
  const press = (next: Answer) => () => {
    keep();
    onAnswer(next);
  };
  return (
    <li className={classes(css.request, answer !== 'none' && css.answered)}>
      <Row as="p" gap={12} className={css.requestHead}>
        <span className="vh">{name}</span>
        <span className={css.requestNumber} aria-hidden="true">
          {request.number}
        </span>
        <span>{request.from}</span>
      </Row>
      <fieldset ref={ref} className={css.requestActs} aria-label={name}>
        {answer === 'none' ? (
          <Fragment key="ask">
            <Button size="s" icon={Check} disabled={!usable} onPress={press('approved')}>
              {t('tools.login.approve')}
            </Button>
            <Button size="s" icon={X} disabled={!usable} onPress={press('refused')}>
              {t('tools.login.refuse')}
            </Button>
          </Fragment>
        ) : (
          <Fragment key="answered">
            <span className={classes(kit.sign, approved ? kit.good : kit.bad)}>
              {approved ? <CircleCheck size={22} aria-hidden /> : <CircleX size={22} aria-hidden />}
              {approved ? t('tools.login.approved') : t('tools.login.refused')}
            </span>
            <Button variant="quiet" size="s" icon={Undo2} disabled={!usable} onPress={press('none')}>
              {t('tools.back')}
            </Button>
          </Fragment>
        )}
      </fieldset>
    </li>
  );
}
