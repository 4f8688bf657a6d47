import type { Played } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';

/** What real teams on this server took; nothing while there are too few. */
export function PlayedSay({ played }: { played: Played | null }) {
  const t = useT();
  if (!played) return null;
  const { teams, middle, low, high } = played;
  return <p className="meta">{t('coach.level.played', { count: teams, middle, low, high })}</p>;
}
