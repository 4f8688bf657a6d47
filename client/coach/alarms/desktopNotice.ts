/** Whether this browser can show a message of the system, and whether the coach has allowed it. */
export type NoticeState = 'impossible' | 'ask' | 'allowed' | 'refused';

const STATES = { default: 'ask', granted: 'allowed', denied: 'refused' } as const;

export const noticeState = (): NoticeState =>
  'Notification' in window && window.isSecureContext ? STATES[Notification.permission] : 'impossible';

/** Asks the browser, which asks the coach. */
export async function askForNotices(): Promise<NoticeState> {
  if (noticeState() === 'impossible') return 'impossible';
  return STATES[await Notification.requestPermission()];
}

/** Shows a message of the system; pressing it brings the page forward. Says no name and nothing of the game: others may see the screen. */
export function showNotice(title: string, body: string): void {
  if (noticeState() !== 'allowed') return;
  try {
    const notice = new Notification(title, { body, tag: 'kandidaat' });
    notice.onclick = () => {
      window.focus();
      notice.close();
    };
  } catch {
    // Some phones only allow messages from a service worker: the number in the tab and the sound remain.
  }
}
