import { useId, type CSSProperties } from 'react';
import { useT } from '../../i18n/index.ts';
import { changeSettings, useClient } from '../../store/store.ts';
import css from './SettingsDialog.module.css';

const KINDS = ['effects', 'voice', 'ambience'] as const;

/** Three separate volumes. */
export function SoundSettings() {
  const t = useT();
  const sound = useClient(state => state.settings.sound);
  return (
    <section className={css.part}>
      <h3>{t('settings.sound')}</h3>
      {KINDS.map(kind => (
        <Volume
          key={kind}
          label={t(`settings.${kind}`)}
          value={sound[kind]}
          onChange={value => changeSettings({ sound: { ...sound, [kind]: value } })}
        />
      ))}
    </section>
  );
}

function Volume({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const t = useT();
  const id = useId();
  const percent = Math.round(value * 100);
  const words = percent === 0 ? t('settings.silent') : t('settings.percent', { percent });
  return (
    <div className={css.slider}>
      <label htmlFor={id}>{label}</label>
      <span className={css.value} aria-hidden>
        {words}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={10}
        value={percent}
        style={{ '--fill': `${percent}%` } as CSSProperties}
        aria-valuetext={words}
        onChange={event => onChange(Number(event.target.value) / 100)}
      />
    </div>
  );
}
