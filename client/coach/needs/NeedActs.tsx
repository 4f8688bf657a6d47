import { Download } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { coachApi } from '../../net/coachApi.ts';
import { LinkButton } from '../../ui/index.ts';
import { ActChoices, decide } from '../acts/index.ts';
import { actsFor, type OfferedAct } from './actsFor.tsx';
import type { Need } from './needsNow.ts';

/** What may help, in one click; the first button is our recommendation. */
export function NeedActs({ need, view, now }: { need: Need; view: CoachView; now: number }) {
  const { team } = need.about;
  if (need.kind === 'decide') return team && <ActChoices act={decide} of={{ view, team }} />;
  return (
    <>
      <Acts offered={actsFor(need, view, now)} />
      {need.kind === 'broken' && team && <CopyOfGame session={view.session.id} team={team.id} />}
    </>
  );
}

/** These acts as buttons. The first is primary, if it sends a command. */
export function Acts({ offered }: { offered: readonly OfferedAct[] }) {
  return offered.map((act, index) => act.button({ size: 's', variant: index === 0 && act.sends ? 'primary' : 'secondary' }));
}

export function CopyOfGame({ session, team }: { session: string; team: string }) {
  const t = useT();
  return (
    <LinkButton size="s" variant="quiet" icon={Download} href={coachApi.teamCopy(session, team)} download>
      {t('coach.trouble.copy')}
    </LinkButton>
  );
}
