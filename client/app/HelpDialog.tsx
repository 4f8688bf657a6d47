import { useT } from '../i18n/index.ts';
import { showDialog } from '../store/store.ts';
import { Dialog } from '../ui/Dialog.tsx';

/** What to do now, in four plain lines. */
export function HelpDialog() {
  const t = useT();
  return (
    <Dialog open onClose={() => showDialog(null)} title={t('common.helpDialog.title')}>
      <p>{t('common.helpDialog.ask')}</p>
    </Dialog>
  );
}
