import { Link2 } from 'lucide-react';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, toast } from '../../ui/index.ts';
import { addressOf, HERE, teamTitle } from '../frame/index.ts';

/** Copies the address of a team's page, to send to a coach with whom the session is shared. */
export function CopyTeamLink({ session, team: { id, name } }: { session: string; team: CoachTeamView }) {
  const t = useT();
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.origin + addressOf(session, { ...HERE, part: 'play', team: id }));
      toast(t('coach.near.linkCopied', { team: teamTitle(name) }), 'done');
    } catch {
      toast(t('coach.near.linkByHand'));
    }
  }
  return (
    <Button size="s" variant="quiet" icon={Link2} onPress={() => void copy()}>
      {t('coach.near.copyLink')}
    </Button>
  );
}
