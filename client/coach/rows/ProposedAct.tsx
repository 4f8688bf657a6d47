import { Check } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { Button } from '../../ui/index.ts';
import { teamTitle } from '../frame/index.ts';
import { showTeam } from '../acts/index.ts';
import { actsFor, offered, type Need } from '../needs/index.ts';

export interface ProposedActProps {
  view: CoachView;
  team: CoachTeamView;
  need: Need | null;
  now: number;
  receipt: string;
  className?: string | undefined;
}

/** The one act that a row proposes: the first that the list of needs offers. What was done about it stands in its place. */
export function ProposedAct({ view, team, need, now, receipt, className = '' }: ProposedActProps) {
  if (receipt)
    return (
      <Button size="s" icon={Check} className={className} disabled label={`${receipt}: ${teamTitle(team.name)}`}>
        {receipt}
      </Button>
    );
  const [first] = need ? actsFor(need, view, now) : [];
  if (first) return first.button({ size: 's', short: true, className, variant: need?.kind === 'hand' ? 'primary' : 'secondary' });
  const [look] = offered([showTeam], { view, team });
  return look?.button({ size: 's', short: true, className, variant: 'quiet' });
}
