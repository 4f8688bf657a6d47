import { CalendarDays } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Cluster, LinkButton, Panel, Row } from '../../ui/index.ts';
import { formatDayAndTime, isOtherDay } from '../frame/index.ts';

/** When this session was planned for, until it begins; it says so if that is not today. */
export function PlannedDay({ view }: { view: CoachView }) {
  const t = useT();
  const { date, id } = view.session;
  if (date === null || view.teams.some(team => team.phase !== null)) return null;
  const other = isOtherDay(date, view.now);
  return (
    <Panel as="div" tone={other ? 'warm' : 'paper'}>
      <Cluster gap={12} rowGap={4} align="center" justify="between">
        <Row as="p" gap={8} align="center">
          <CalendarDays aria-hidden />
          {t(other ? 'coach.around.plannedOther' : 'coach.around.planned', { moment: formatDayAndTime(date) })}
        </Row>
        {view.me.as !== 'observer' && (
          <LinkButton href={`/coach/${id}/rondom`} size="s" variant="quiet">
            {t('coach.sessions.act.around')}
          </LinkButton>
        )}
      </Cluster>
    </Panel>
  );
}
