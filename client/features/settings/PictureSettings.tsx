import { isLanguage, LANGUAGES } from '../../../shared/text/languages.ts';
import { useT } from '../../i18n/index.ts';
import { TEXT_SIZES, THEMES, type TextSize, type Theme } from '../../store/settings.ts';
import { changeSettings, useClient } from '../../store/store.ts';
import { classes } from '../../ui/classes.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import css from './SettingsDialog.module.css';

/** Settings for text size, theme, motion, the clock and the language. */
export function PictureSettings() {
  const t = useT();
  const { text, theme, motion, hideClock, language } = useClient(state => state.settings);
  return (
    <section className={css.part}>
      <h3>{t('settings.picture')}</h3>
      <RadioCards
        legend={t('settings.text')}
        columns={2}
        value={String(text)}
        onChange={id => changeSettings({ text: Number(id) as TextSize })}
        options={TEXT_SIZES.map(size => ({
          id: String(size),
          label: t(`settings.sizes.s${size}`),
          picture: (
            <span className={css.letter} style={{ fontSize: size * 1.2 }} aria-hidden>
              A
            </span>
          ),
        }))}
      />
      <RadioCards
        legend={t('settings.theme')}
        value={theme}
        onChange={id => changeSettings({ theme: id as Theme })}
        options={THEMES.map(id => ({
          id,
          label: t(`settings.themes.${id}`),
          picture: (
            <span className={classes(css.swatch, css[id])} aria-hidden>
              Aa
            </span>
          ),
        }))}
      />
      <RadioCards
        legend={t('settings.language')}
        columns={2}
        value={language}
        onChange={id => isLanguage(id) && changeSettings({ language: id })}
        options={LANGUAGES.map(({ code, name }) => ({ id: code, label: name }))}
      />
      <div>
        <Toggle
          label={t('settings.calm')}
          help={t('settings.calmHelp')}
          checked={motion === 'rustig'}
          onChange={on => changeSettings({ motion: on ? 'rustig' : 'auto' })}
        />
        <Toggle
          label={t('settings.hideClock')}
          help={t('settings.hideClockHelp')}
          checked={hideClock}
          onChange={on => changeSettings({ hideClock: on })}
        />
      </div>
    </section>
  );
}
