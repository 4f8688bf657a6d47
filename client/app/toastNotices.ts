import { t } from '../i18n/index.ts';
import { onNotice } from '../net/notices.ts';
import { toast } from '../ui/toastList.ts';

/** Shows notices of the connection as toasts (during the game as words above the line), in this person's language. Called once, before the first page. */
export function toastNotices(): void {
  onNotice(notice => {
    if (notice.is === 'rejected') toast(t(`common.rejected.${notice.reason}`), 'notYet');
    else toast(t('join.takenOver'));
  });
}
