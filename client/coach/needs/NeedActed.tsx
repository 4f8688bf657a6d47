import { HandHelping } from 'lucide-react';
import type { CoachActLine } from '../../../shared/protocol/coachActs.ts';
import { useT } from '../../i18n/index.ts';
import { Row } from '../../ui/index.ts';
import { formatTime } from '../frame/index.ts';

/** What a coach did about a need, who and when, so that a colleague does not do it again. */
export function NeedActed({ act }: { act: CoachActLine | null }) {
  const t = useT();
  if (!act) return null;
  const coach = act.by ?? t('coach.needs.someCoach');
  return (
    <Row as="p" gap={8} align="start" className="meta">
      <HandHelping aria-hidden size={20} />
      <span>{t('coach.needs.acted', { coach, did: act.text, time: formatTime(act.at) })}</span>
    </Row>
  );
}
