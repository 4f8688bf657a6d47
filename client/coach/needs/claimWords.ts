import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { t } from '../../i18n/index.ts';
import { formatList } from '../../layout/formatList.ts';
import type { Need } from './needsNow.ts';

/** Who is on the way to a raised hand, and who else sees that; null: nobody yet. */
export function claimWords(
  need: Need,
  { me, coaches }: Pick<CoachView, 'me' | 'coaches'>,
): { short: string; whole: string } | null {
  if (need.kind !== 'hand' || need.claimedBy === null) return null;
  if (need.claimedBy !== me.name) {
    const words = t('coach.needs.claimedBy', { coach: need.claimedBy });
    return { short: words.replace(/\.$/, ''), whole: words };
  }
  const others = coaches.filter(coach => coach.here && coach.id !== me.coach).map(coach => coach.name);
  const seen = others.length > 0 ? ` ${t('coach.needs.seenBy', { names: formatList(others), count: others.length })}` : '';
  return { short: t('coach.needs.claimedByYou'), whole: `${t('coach.needs.claimedByYou')}.${seen}` };
}
