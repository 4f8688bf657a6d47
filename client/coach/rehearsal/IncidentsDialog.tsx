import { Check, Clock, Minus, TriangleAlert } from 'lucide-react';
import { useCallback } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import type { RehearsedIncident } from '../../../shared/protocol/rehearsal.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { formatTime, RetryNotice, serverNow, teamTitle, useMsSinceView, useRequest } from '../frame/index.ts';
import css from './IncidentsDialog.module.css';
import { outcomeOf, type Outcome } from './incidents.ts';

const OUTCOME_ICONS = { inTime: Check, late: Clock, open: Clock, missed: TriangleAlert, nothingToDo: Minus };
const MINUTE_MS = 60_000;
const nobody = () => undefined;

export interface IncidentsDialogProps {
  view: CoachView;
  onClose: () => void;
}

/** What happened in a practice run, and whether the coach saw it in time. */
export function IncidentsDialog({ view, onClose }: IncidentsDialogProps) {
  const t = useT();
  const session = view.session.id;
  const now = serverNow(view, useMsSinceView());
  const ask = useCallback(() => api.coach.incidents(session), [session]);
  const { value, failed, again } = useRequest(ask, nobody);
  return (
    <Dialog
      open
      size="l"
      title={t('coach.rehearsal.account')}
      onClose={onClose}
      actions={<Button onPress={again}>{t('coach.rehearsal.refresh')}</Button>}
    >
      {failed && <RetryNotice say={t('coach.rehearsal.failed')} onAgain={again} />}
      {!value && !failed && <output>{t('common.loading')}</output>}
      {value?.length === 0 && <p>{t('coach.rehearsal.nothingYet')}</p>}
      {value && value.length > 0 && <IncidentTable incidents={value} now={now} />}
    </Dialog>
  );
}

function IncidentTable({ incidents, now }: { incidents: readonly RehearsedIncident[]; now: number }) {
  const t = useT();
  const counted = incidents.filter(({ withinMs }) => withinMs !== null);
  const seen = counted.filter(one => outcomeOf(one, now) === 'inTime').length;
  return (
    <>
      {counted.length > 0 && <p className={css.sum}>{t('coach.rehearsal.seen', { seen, count: counted.length })}</p>}
      <table className={css.table}>
        <caption className="vh">{t('coach.rehearsal.account')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coach.rehearsal.head.when')}</th>
            <th scope="col">{t('coach.rehearsal.head.what')}</th>
            <th scope="col">{t('coach.rehearsal.head.you')}</th>
          </tr>
        </thead>
        <tbody>
          {incidents.map(one => (
            <tr key={`${one.incident} ${one.at}`}>
              <td>{formatTime(one.at)}</td>
              <th scope="row">
                {t(`coach.rehearsal.happened.${one.incident}`, { name: one.person ?? t('coach.rehearsal.somebody') })}
                {one.team !== null && <span className={css.team}>{teamTitle(one.team)}</span>}
              </th>
              <td>
                <OutcomeWords incident={one} outcome={outcomeOf(one, now)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function OutcomeWords({ incident: { at, answeredAt }, outcome }: { incident: RehearsedIncident; outcome: Outcome }) {
  const t = useT();
  const Icon = OUTCOME_ICONS[outcome];
  const count = Math.max(1, Math.ceil(((answeredAt ?? at) - at) / MINUTE_MS));
  return (
    <p className={css.outcome}>
      <Icon aria-hidden /> {t(`coach.rehearsal.outcome.${outcome}`, { count })}
    </p>
  );
}
