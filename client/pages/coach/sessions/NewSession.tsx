import { Check, Hourglass, Minus, Plus, TimerOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LevelSummary, SessionSummary } from '../../../../shared/protocol/http.ts';
import type { Language } from '../../../../shared/text/localised.ts';
import { useT } from '../../../i18n/index.ts';
import { api, reasonOf } from '../../../net/http.ts';
import { useClient } from '../../../store/store.ts';
import { Button, Dialog, Feedback, RadioCards } from '../../../ui/index.ts';
import { inHours, MINUTES, stepMinutes, USUAL_MINUTES } from '../logic/minutesChoice.ts';
import css from './NewSession.module.css';

export interface NewSessionProps {
  onClose: () => void;
  onMade: (session: SessionSummary) => void;
  onSignedOut: () => void;
}

/** Story, language, time: three choices, all with a good answer already given. */
export function NewSession({ onClose, onMade, onSignedOut }: NewSessionProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const [levels, setLevels] = useState<LevelSummary[] | null>(null);
  const [level, setLevel] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(mine);
  const [clock, setClock] = useState(true);
  const [minutes, setMinutes] = useState<number>(USUAL_MINUTES);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let here = true;
    const fail = (error: unknown) => (reasonOf(error) === 'signedOut' ? onSignedOut() : here && setFailed(true));
    api.coach.levels().then(found => {
      if (!here) return;
      setLevels(found);
      setLevel(found[0]?.id ?? null);
    }, fail);
    return () => {
      here = false;
    };
  }, [onSignedOut]);

  async function create() {
    if (!level || busy) return;
    setBusy(true);
    setFailed(false);
    try {
      onMade(await api.coach.newSession({ level, language, minutes: clock ? minutes : null }));
    } catch (error) {
      if (reasonOf(error) === 'signedOut') return onSignedOut();
      setFailed(true);
      setBusy(false);
    }
  }

  const hours = inHours(minutes);
  const note = minutes === 45 ? t('coach.plan.only5') : minutes === USUAL_MINUTES ? t('coach.plan.usual') : t('coach.plan.roomy');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('coach.plan.title')}
      actions={
        <>
          <Button variant="primary" icon={Check} disabled={!level || busy} onPress={() => void create()}>
            {t('coach.plan.create')}
          </Button>
          <Button onPress={onClose}>{t('coach.teams.cancel')}</Button>
        </>
      }
    >
      <div className={css.form}>
        {levels?.length === 0 && <Feedback kind="info">{t('coach.plan.noLevels')}</Feedback>}
        {levels && levels.length > 0 && (
          <RadioCards
            legend={t('coach.plan.level')}
            value={level}
            onChange={setLevel}
            options={levels.map(one => ({
              id: one.id,
              label: one.title[mine],
              help: t('coach.plan.levelMinutes', { count: one.minutes }),
            }))}
          />
        )}
        <div>
          <RadioCards
            legend={t('coach.plan.language')}
            value={language}
            onChange={id => setLanguage(id as Language)}
            columns={2}
            options={[
              { id: 'nl', label: t('coach.plan.dutch') },
              { id: 'en', label: t('coach.plan.english') },
            ]}
          />
          <p className="meta">{t('coach.plan.languageHelp')}</p>
        </div>
        <RadioCards
          legend={t('coach.plan.time')}
          value={clock ? 'clock' : 'free'}
          onChange={id => setClock(id === 'clock')}
          columns={2}
          options={[
            { id: 'clock', label: t('coach.plan.withClock'), help: t('coach.plan.withClockSay'), icon: Hourglass },
            { id: 'free', label: t('coach.plan.noClock'), help: t('coach.plan.noClockSay'), icon: TimerOff },
          ]}
        />
        {clock && (
          <div className={css.minutes}>
            <Button icon={Minus} disabled={minutes === MINUTES[0]} onPress={() => setMinutes(stepMinutes(minutes, -1))}>
              {t('coach.plan.less')}
            </Button>
            <p className={css.number} aria-live="polite">
              <b className="num">
                {hours === null ? t('coach.plan.minutes', { count: minutes }) : t('coach.plan.hours', { count: hours })}
              </b>
              <span className="meta">{note}</span>
            </p>
            <Button icon={Plus} disabled={minutes === MINUTES.at(-1)} onPress={() => setMinutes(stepMinutes(minutes, 1))}>
              {t('coach.plan.more')}
            </Button>
          </div>
        )}
        {failed && <Feedback kind="notYet">{t('coach.plan.failed')}</Feedback>}
      </div>
    </Dialog>
  );
}
