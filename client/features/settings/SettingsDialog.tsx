import { Link } from 'wouter';
import { useT } from '../../i18n/index.ts';
import { showDialog } from '../../store/store.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { PictureSettings } from './PictureSettings.tsx';
import css from './SettingsDialog.module.css';
import { SoundSettings } from './SoundSettings.tsx';
import { VoiceSettings } from './VoiceSettings.tsx';

/** "Letters, beeld en geluid": available on every page; changes apply at once. */
export function SettingsDialog() {
  const t = useT();
  return (
    <Dialog open size="l" onClose={() => showDialog(null)} title={t('settings.title')}>
      <p className="meta">{t('settings.kept')}</p>
      <div className={css.columns}>
        <PictureSettings />
        <div className={css.column}>
          <SoundSettings />
          <VoiceSettings />
        </div>
      </div>
      <p className={css.about}>
        <Link href="/over" onClick={() => showDialog(null)}>
          {t('settings.about')}
        </Link>
      </p>
    </Dialog>
  );
}
