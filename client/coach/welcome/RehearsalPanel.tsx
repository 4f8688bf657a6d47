import { Bot, Square } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { Button, Feedback, Panel, RadioCards, Stack, Toggle } from '../../ui/index.ts';
import { useRequest } from '../frame/index.ts';
import css from './RehearsalPanel.module.css';

const nobody = () => undefined;

/** Controls the bots of a rehearsal: joining, playing, and their speed. */
export function RehearsalPanel({ session }: { session: string }) {
  const t = useT();
  const ask = useCallback(() => api.coach.rehearsal(session), [session]);
  const { value: now, setValue } = useRequest(ask, nobody);
  const [teams, setTeams] = useState('1');
  const [speed, setSpeed] = useState('4');
  const [stuck, setStuck] = useState(false);
  const [failed, setFailed] = useState(false);

  async function doIt(what: () => ReturnType<typeof api.coach.rehearsal>) {
    setFailed(false);
    try {
      setValue(await what());
    } catch {
      setFailed(true);
    }
  }
  return (
    <Panel title={t('coach.rehearsal.title')} gap={12} align="start" className={css.panel}>
      <p>{now?.running ? t('coach.rehearsal.running') : t('coach.rehearsal.say')}</p>
      {!now?.running && (
        <Stack gap={12} className={css.choices}>
          <RadioCards
            legend={t('coach.rehearsal.teams')}
            columns={3}
            value={teams}
            onChange={setTeams}
            options={['1', '2', '3'].map(count => ({ id: count, label: count }))}
          />
          <RadioCards
            legend={t('coach.rehearsal.speed')}
            columns={3}
            value={speed}
            onChange={setSpeed}
            options={[
              { id: '1', label: t('coach.rehearsal.real') },
              { id: '4', label: t('coach.rehearsal.quick') },
              { id: '12', label: t('coach.rehearsal.fast') },
            ]}
          />
          <Toggle label={t('coach.rehearsal.stuck')} help={t('coach.rehearsal.stuckSay')} checked={stuck} onChange={setStuck} />
        </Stack>
      )}
      {(failed || now?.failed) && <Feedback kind="notYet">{t('coach.rehearsal.failed')}</Feedback>}
      {now?.running ? (
        <Button icon={Square} onPress={() => void doIt(() => api.coach.endRehearsal(session))}>
          {t('coach.rehearsal.stop')}
        </Button>
      ) : (
        <Button
          variant="primary"
          icon={Bot}
          onPress={() => void doIt(() => api.coach.rehearse(session, { teams: Number(teams), speed: Number(speed), stuck }))}
        >
          {t('coach.rehearsal.start')}
        </Button>
      )}
    </Panel>
  );
}
