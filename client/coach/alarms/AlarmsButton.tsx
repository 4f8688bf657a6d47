import { BellOff, BellRing } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { useAlarmSettings } from './alarmSettings.ts';
import { AlarmsPanel } from './AlarmsPanel.tsx';

/** Opens the choice how this device warns its coach, and says whether it does. */
export function AlarmsButton() {
  const t = useT();
  const { sound, notice } = useAlarmSettings();
  const [open, setOpen] = useState(false);
  const on = sound || notice;
  return (
    <>
      <Button size="s" variant="quiet" icon={on ? BellRing : BellOff} onPress={() => setOpen(true)}>
        {t(on ? 'coach.alarms.on' : 'coach.alarms.off')}
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title={t('coach.alarms.title')}>
          <AlarmsPanel />
        </Dialog>
      )}
    </>
  );
}
