import { useCallback } from 'react';
import { Loading } from '../../layout/Loading.tsx';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { RetryNotice, CoachFrame, useRequest } from '../frame/index.ts';
import { PlanPage, type PlanPageProps } from './PlanPage.tsx';

export interface PlanRouteProps extends Pick<PlanPageProps, 'rehearsal' | 'level' | 'onDone' | 'onSignedOut'> {
  session: string | null; // its id; null: a new one
  from?: string | undefined; // id of a session whose choices a new one begins with
}

/** Loads the levels and the session before it shows the plan page. */
export function PlanRoute({ session: id, from, onSignedOut, ...rest }: PlanRouteProps) {
  const t = useT();
  const ask = useCallback(async () => {
    const [levels, sessions] = await Promise.all([api.coach.levels(), id === null && !from ? [] : api.coach.sessions()]);
    const find = (wanted: string | null | undefined) => sessions.find(one => one.id === wanted) ?? null;
    return { levels, session: find(id), like: find(from) };
  }, [id, from]);
  const { value, failed, again } = useRequest(ask, onSignedOut);
  if (failed || (value && id !== null && !value.session))
    return (
      <CoachFrame page={null}>
        <RetryNotice say={t('coach.plan.notFound')} onAgain={again} />
      </CoachFrame>
    );
  if (!value) return <Loading />;
  return <PlanPage key={id ?? from} {...value} {...rest} onSignedOut={onSignedOut} />;
}
