import { Bot, ClipboardList, HeartHandshake, Plus, Printer, Users } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { formatList } from '../../layout/formatList.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Dialog } from '../../ui/index.ts';
import { type Action, ActionMenu, Confirm } from '../menus/index.ts';
import { GroupingWishes } from './GroupingWishes.tsx';
import { RehearsalPanel } from './RehearsalPanel.tsx';

export interface MoreMenuProps {
  view: CoachView;
  canAct: boolean;
  onTeamsMade: () => void;
}

/** Everything that is needed now and then: teams again, an empty team, wishes, bots, the answers and paper. */
export function MoreMenu({ view, canAct, onTeamsMade }: MoreMenuProps) {
  const t = useT();
  const [, go] = useLocation();
  const [open, setOpen] = useState<'again' | 'wishes' | 'rehearsal' | null>(null);
  const { people, teams, proposal, session } = view;
  if (session.formsOnly) return null;
  const close = () => setOpen(null);
  const divided = teams.some(team => team.phase === null && people.some(person => person.team === team.id));
  const canDivide = proposal.length > 0 && (divided || teams.length > 0);
  const one = (may: boolean, action: Action): Action[] => (may && canAct ? [action] : []);
  const groups: Action[][] = [
    [
      ...one(canDivide, { id: 'divide', icon: Users, label: t('coach.teams.again') }),
      ...one(teams.length < LIMITS.teamsMax, { id: 'add', icon: Plus, label: t('coach.teams.add') }),
      ...one(people.length > 1, { id: 'wishes', icon: HeartHandshake, label: t('coach.wishes.title') }),
      ...one(session.rehearsal, { id: 'rehearsal', icon: Bot, label: t('coach.rehearsal.title') }),
    ],
    [
      ...one(true, { id: 'answers', icon: ClipboardList, label: t('coach.answers.title') }),
      { id: 'print', icon: Printer, label: t('coach.welcome.printTeams') },
    ],
  ];
  const makeTeams = () => void coachCommand({ type: 'teams.make' }).then(({ ok }) => ok && onTeamsMade());
  function act(id: string) {
    if (id === 'add') void coachCommand({ type: 'team.add' });
    if (id === 'divide') return divided ? setOpen('again') : makeTeams();
    if (id === 'wishes' || id === 'rehearsal') setOpen(id);
    if (id === 'answers') go(`/coach/${session.id}/antwoorden`);
    if (id === 'print') window.print();
  }
  return (
    <>
      <ActionMenu label={t('coach.welcome.more')} word={t('coach.welcome.more')} groups={groups} onAction={act} />
      {open === 'again' && (
        <Confirm
          title={t('coach.teams.againTitle')}
          say={`${t('coach.teams.againSay')} ${t('coach.teams.willBe', { count: proposal.length, sizes: formatList([...new Set(proposal)].map(String)) })}`}
          act={t('coach.teams.again')}
          onAct={makeTeams}
          onClose={close}
        />
      )}
      {open === 'wishes' && (
        <Dialog open size="l" onClose={close} title={t('coach.wishes.title')}>
          <GroupingWishes view={view} />
        </Dialog>
      )}
      {open === 'rehearsal' && (
        <Dialog open size="l" onClose={close} title={t('coach.rehearsal.title')}>
          <RehearsalPanel session={session.id} />
        </Dialog>
      )}
    </>
  );
}
