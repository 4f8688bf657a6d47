import { Languages, Leaf, SunMoon, Type } from 'lucide-react';
import { languageAfter } from '../../../shared/text/languages.ts';
import { useT } from '../../i18n/index.ts';
import { changeSettings, useClient } from '../../store/store.ts';
import { nextTextSize } from '../../store/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './SettingsRow.module.css';

/** The most important settings, one press each. */
export function SettingsRow() {
  const t = useT();
  const { text, theme, motion, language } = useClient(state => state.settings);
  const other = languageAfter(language);
  const largest = nextTextSize(text) < text;
  return (
    <Cluster gap={4} rowGap={0} justify="end" className={css.row}>
      <Button variant="quiet" icon={Type} size="s" onPress={() => changeSettings({ text: nextTextSize(text) })}>
        {largest ? t('join.normal') : t('join.bigger')}
      </Button>
      <Button
        variant="quiet"
        icon={SunMoon}
        size="s"
        pressed={theme === 'contrast'}
        onPress={() => changeSettings({ theme: theme === 'contrast' ? 'dag' : 'contrast' })}
      >
        {t('join.contrast')}
      </Button>
      <Button
        variant="quiet"
        icon={Leaf}
        size="s"
        pressed={motion === 'rustig'}
        onPress={() => changeSettings({ motion: motion === 'rustig' ? 'auto' : 'rustig' })}
      >
        {t('join.calm')}
      </Button>
      <Button
        variant="quiet"
        icon={Languages}
        size="s"
        lang={other.code}
        onPress={() => changeSettings({ language: other.code })}
      >
        {other.name}
      </Button>
    </Cluster>
  );
}
