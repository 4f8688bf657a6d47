import { useCallback } from 'react';
import { Loading } from '../../layout/Loading.tsx';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { RetryNotice, CoachFrame, useRequest } from '../frame/index.ts';
import { PlanPage, type PlanPageProps } from './PlanPage.tsx';

export interface PlanRouteProps extends Pick<PlanPageProps, 'rehearsal' | 'level' | 'onDone' | 'onSignedOut'> {
  session: string | null; // its id; null: a new one
}

/** Loads the levels and the session before it shows the plan page. */
export function PlanRoute({ session: id, onSignedOut, ...rest }: PlanRouteProps) {
  const t = useT();
  const ask = useCallback(async () => {
    const [levels, sessions] = await Promise.all([api.coach.levels(), id === null ? [] : api.coach.sessions()]);
    return { levels, session: sessions.find(one => one.id === id) ?? null };
  }, [id]);
  const { value, failed, again } = useRequest(ask, onSignedOut);
  if (failed || (value && id !== null && !value.session))
    return (
      <CoachFrame page={null}>
        <RetryNotice say={t('coach.plan.notFound')} onAgain={again} />
      </CoachFrame>
    );
  if (!value) return <Loading />;
  return <PlanPage key={id} {...value} {...rest} onSignedOut={onSignedOut} />;
}
