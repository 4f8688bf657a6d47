import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { playCue } from '../../sound/sounds.ts';
import { useClient } from '../../store/store.ts';
import { Button, Stack, Toggle } from '../../ui/index.ts';
import { ALARM_KINDS, changeAlarms, useAlarmSettings } from './alarmSettings.ts';
import { askForNotices, noticeState, showNotice } from './desktopNotice.ts';

/** How this device warns its coach: with a sound, with a message of the system, and for what; with a button to try it. */
export function AlarmsPanel() {
  const t = useT();
  const settings = useAlarmSettings();
  const silent = useClient(state => state.settings.sound.effects === 0);
  const [allowed, setAllowed] = useState(noticeState);
  const { sound, notice, kinds } = settings;
  async function wantNotices(wanted: boolean) {
    const now = wanted ? await askForNotices() : allowed;
    setAllowed(now);
    changeAlarms({ notice: wanted && now === 'allowed' });
  }
  function test() {
    if (sound) playCue('help');
    if (notice) showNotice(t('coach.alarms.noticeTitle'), t('coach.alarms.noticeTest'));
  }
  const trouble = sound && silent ? t('coach.alarms.silent') : allowed === 'refused' ? t('coach.alarms.refused') : '';
  return (
    <Stack gap={8}>
      <p>{t('coach.alarms.say')}</p>
      <Toggle label={t('coach.alarms.sound')} checked={sound} onChange={value => changeAlarms({ sound: value })} />
      {allowed !== 'impossible' && (
        <Toggle
          label={t('coach.alarms.notice')}
          help={t('coach.alarms.noticeHelp')}
          checked={notice && allowed === 'allowed'}
          onChange={value => void wantNotices(value)}
        />
      )}
      {trouble && <output>{trouble}</output>}
      <Stack as="fieldset" gap={4}>
        <legend>{t('coach.alarms.for')}</legend>
        {ALARM_KINDS.map(kind => (
          <Toggle
            key={kind}
            label={t(`coach.alarms.kinds.${kind}`)}
            checked={kinds.includes(kind)}
            onChange={value => changeAlarms({ kinds: ALARM_KINDS.filter(one => (one === kind ? value : kinds.includes(one))) })}
          />
        ))}
      </Stack>
      <div>
        <Button icon={Volume2} disabled={!sound && !notice} onPress={test}>
          {t('coach.alarms.test')}
        </Button>
      </div>
    </Stack>
  );
}
