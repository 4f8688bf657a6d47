import { useT } from '../../../i18n/index.ts';
import type { Incoming } from './inbox.ts';

/** "Nog 1 vraag wacht.", or nothing. */
export function useWaiting(all: readonly Incoming[]): string | null {
  const t = useT();
  const count = all.slice(1).filter(one => one.kind === 'ask').length;
  return count > 0 ? t('game.ask.queue', { count }) : null;
}
