import { DoorClosed } from 'lucide-react';
import { useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { debriefProgress } from '../../../shared/protocol/debriefProgress.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { sendToTeams } from '../frame/index.ts';
import { Confirm } from '../menus/index.ts';

/** Ends the session for all teams that talk or read, after a question. `main`: the act that comes next. */
export function CloseSession({ view, main = false }: { view: CoachView; main?: boolean }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { onStep, behind, watching } = debriefProgress(view.teams);
  return (
    <>
      <Button variant={main ? 'primary' : 'quiet'} icon={DoorClosed} onPress={() => setAsking(true)}>
        {t('coach.lead.close')}
      </Button>
      {asking && (
        <Confirm
          title={t('coach.lead.closeTitle')}
          say={t('coach.lead.closeSay')}
          act={t('coach.lead.closeDo')}
          onAct={() => void sendToTeams([...onStep, ...behind, ...watching], { type: 'close' }, t('coach.lead.closedAll'))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
