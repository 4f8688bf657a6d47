import { useT } from '../../i18n/index.ts';
import { changeSettings, useClient } from '../../store/store.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { useVoices } from '../../speech/speech.ts';
import { pickVoice, voicesFor } from '../../speech/voices.ts';
import { Toggle } from '../../ui/Toggle.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './SettingsDialog.module.css';

const RATES = { slow: 0.8, normal: 1, fast: 1.2 } as const;
type Rate = keyof typeof RATES;

/** Which voice reads aloud, and how fast; says so when the device has none. */
export function VoiceSettings() {
  const t = useT();
  const settings = useClient(state => state.settings);
  const { language, onlineVoices, voiceRate } = settings;
  const all = useVoices();
  const usable = voicesFor(all, language, onlineVoices);
  const online = voicesFor(all, language, true).some(voice => !voice.localService);
  const voice = pickVoice(all, language, settings);
  const rate = (Object.keys(RATES) as Rate[]).find(key => RATES[key] === voiceRate) ?? null;
  return (
    <section className={css.part}>
      <h3>{t('settings.reading')}</h3>
      {!voice && (
        <div className={css.note}>
          <p>{t('settings.noVoice')}</p>
          <p>{t(online ? 'settings.onlineThere' : 'settings.noVoiceTip')}</p>
        </div>
      )}
      {online && (
        <Toggle
          label={t('settings.online')}
          help={t('settings.onlineHelp')}
          checked={onlineVoices}
          onChange={on => changeSettings({ onlineVoices: on })}
        />
      )}
      {voice && (
        <>
          {usable.length > 1 && (
            <Stack as="label" gap={6} className={css.select}>
              {t('settings.voiceName')}
              <select value={voice.voiceURI} onChange={event => changeSettings({ voice: event.target.value })}>
                {usable.map(each => (
                  <option key={each.voiceURI} value={each.voiceURI}>
                    {each.name}
                  </option>
                ))}
              </select>
            </Stack>
          )}
          <RadioCards
            legend={t('settings.rate')}
            value={rate}
            onChange={id => changeSettings({ voiceRate: RATES[id as Rate] })}
            options={(Object.keys(RATES) as Rate[]).map(id => ({ id, label: t(`settings.rates.${id}`) }))}
          />
          <ReadAloud text={t('settings.try')} />
        </>
      )}
    </section>
  );
}
