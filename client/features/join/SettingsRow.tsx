import { Contrast, Languages, Leaf, Settings2, Type } from 'lucide-react';
import { languageAfter } from '../../../shared/text/languages.ts';
import { useT } from '../../i18n/index.ts';
import { changeSettings, showDialog, useClient } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './SettingsRow.module.css';

/** The most important settings, one press each. */
export function SettingsRow() {
  const t = useT();
  const { text, theme, motion, language } = useClient(state => state.settings);
  const other = languageAfter(language);
  const largest = text === 28;
  return (
    <Cluster gap={4} rowGap={0} justify="end" className={css.row}>
      <Button variant="quiet" icon={Type} size="s" onPress={() => changeSettings({ text: largest ? 20 : text < 24 ? 24 : 28 })}>
        {largest ? t('join.normal') : t('join.bigger')}
      </Button>
      <Button
        variant="quiet"
        icon={Contrast}
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
      <Button variant="quiet" icon={Settings2} size="s" onPress={() => showDialog('settings')}>
        {t('join.more')}
      </Button>
    </Cluster>
  );
}
