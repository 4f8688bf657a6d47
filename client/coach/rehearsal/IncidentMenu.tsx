import { Bot, ClipboardList } from 'lucide-react';
import { useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { INCIDENTS, type Incident } from '../../../shared/protocol/rehearsal.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { loseLineFor } from '../../net/coach.ts';
import { toast } from '../../ui/index.ts';
import { ActionMenu } from '../menus/index.ts';
import css from './IncidentMenu.module.css';
import { INCIDENT_ICONS } from './incidents.ts';
import { IncidentsDialog } from './IncidentsDialog.tsx';

const ACCOUNT = 'account';
const LINE_LOST_MS = 20_000;

/** The mark of a practice run, which opens what can be let happen and what did. The coach has to find out in which team. */
export function IncidentMenu({ view }: { view: CoachView }) {
  const t = useT();
  const session = view.session.id;
  const [shown, setShown] = useState(false);

  async function choose(incident: Incident) {
    try {
      await api.coach.letHappen(session, { incident, team: null });
    } catch {
      return toast(t('coach.rehearsal.notNow'), 'notYet');
    }
    if (incident === 'lineLost') loseLineFor(LINE_LOST_MS);
    else toast(t('coach.rehearsal.happens'), 'done');
  }
  return (
    <>
      <ActionMenu
        label={t('coach.rehearsal.menu')}
        className={css.button}
        groups={[
          INCIDENTS.map((incident, index) => ({
            id: incident,
            icon: INCIDENT_ICONS[incident],
            label: t(`coach.rehearsal.incident.${incident}`),
            ...(index === 0 && { heading: t('coach.rehearsal.letHappen') }),
          })),
          [{ id: ACCOUNT, icon: ClipboardList, label: t('coach.rehearsal.account') }],
        ]}
        onAction={id => (id === ACCOUNT ? setShown(true) : void choose(id as Incident))}
      >
        <Bot aria-hidden /> {t('coach.rehearsal.short')}
      </ActionMenu>
      {shown && <IncidentsDialog view={view} onClose={() => setShown(false)} />}
    </>
  );
}
