import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { coachApi } from '../../net/coachApi.ts';
import { LinkButton } from '../../ui/index.ts';
import { type Act, ActButton, ActChoices, cover, decide, mayDo, NEED, type Subject } from '../acts/index.ts';
import type { Need } from './needsNow.ts';

/** What may help, in one click; the first button is our recommendation. */
export function NeedActs({ need, view, now }: { need: Need; view: CoachView; now: number }) {
  const { team, person, puzzle } = need.about;
  const acts = NEED[need.kind];
  const member = team && team.phase !== null && person ? { view, team, person, ...(puzzle && { puzzle }) } : null;
  if (need.kind === 'decide') return team && <ActChoices act={decide} of={{ view, team }} />;
  return (
    <>
      {team && <Acts acts={acts.team} of={{ view, team }} />}
      {team && puzzle && <Acts acts={acts.puzzle} of={{ view, team, puzzle }} />}
      {member && acts.member ? (
        <Acts acts={acts.member.filter(act => act !== cover || (need.kind === 'away' && need.coverFrom <= now))} of={member} />
      ) : (
        person && <Acts acts={acts.person} of={{ view, person }} />
      )}
      {need.kind === 'broken' && team && <CopyOfGame session={view.session.id} team={team.id} />}
    </>
  );
}

/** The acts that are possible now, as buttons. The first is primary, if it sends a command. */
export function Acts<S extends Subject>({ acts = [], of }: { acts?: readonly Act<S>[] | undefined; of: S }): ReactNode {
  const first = acts.find(act => mayDo(act, of));
  return acts.map(act => (
    <ActButton key={act.id} act={act} of={of} size="s" named variant={act === first && 'send' in act ? 'primary' : 'secondary'} />
  ));
}

export function CopyOfGame({ session, team }: { session: string; team: string }) {
  const t = useT();
  return (
    <LinkButton size="s" variant="quiet" icon={Download} href={coachApi.teamCopy(session, team)} download>
      {t('coach.trouble.copy')}
    </LinkButton>
  );
}
