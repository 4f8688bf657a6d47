import {
  ArrowLeftRight,
  Check,
  EllipsisVertical,
  Footprints,
  Gift,
  HeartHandshake,
  Link2,
  Split,
  UserMinus,
  UserRoundPen,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { Confirm } from '../Confirm.tsx';
import { toTeam } from '../toTeam.ts';
import { teamWord } from '../words.ts';
import { ComplimentDialog } from './ComplimentDialog.tsx';
import { RolesDialog } from './RolesDialog.tsx';
import { SeatLinkDialog } from './SeatLinkDialog.tsx';

export interface PersonActsProps {
  team: CoachTeamView;
  view: CoachView;
  person: CoachPersonView;
  covered: boolean;
}
type Asking = 'praise' | 'give' | 'swap' | 'link' | 'play' | 'remove';

/** What a coach can do with one person, behind one button. */
export function PersonActs({ team, view, person, covered }: PersonActsProps) {
  const t = useT();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { seat, name } = person;
  const goesOn = team.phase === 'playing' || team.phase === 'paused' || team.phase === 'briefing';
  const close = () => setAsking(null);
  const others = view.teams.filter(one => one.id !== team.id && one.phase !== 'closed');
  const act = (id: string) => {
    if (id === 'claim') void toTeam(team.id, { type: 'hand.claim', seat }, t('coach.needs.claimed', { name }));
    else if (id === 'seen') void coachCommand({ type: 'hand.seen', seat });
    else if (id === 'cover') void toTeam(team.id, { type: 'seat.cover', seat }, t('coach.needs.covered', { name }));
    else if (id.startsWith('to:')) void coachCommand({ type: 'person.move', seat, team: id.slice(3) });
    else setAsking(id as Asking);
  };
  return (
    <>
      <ActionMenu
        label={t('coach.team.moreOf', { team: name })}
        word={t('coach.team.more')}
        groups={[
          person.hand
            ? [
                { id: 'claim', icon: Footprints, label: t('coach.needs.claim') },
                { id: 'seen', icon: Check, label: t('coach.needs.seen') },
              ]
            : [],
          [{ id: 'praise', icon: HeartHandshake, label: t('coach.team.compliment') }],
          goesOn
            ? [
                ...(!person.here && !covered ? [{ id: 'cover', icon: Split, label: t('coach.needs.cover') }] : []),
                { id: 'give', icon: Gift, label: t('coach.roles.give') },
                { id: 'swap', icon: ArrowLeftRight, label: t('coach.roles.swap') },
              ]
            : [],
          [
            { id: 'link', icon: Link2, label: t('coach.seat.link') },
            { id: 'play', icon: UserRoundPen, label: t('coach.seat.play') },
          ],
          [
            ...others.map(one => ({ id: `to:${one.id}`, icon: Users, label: t('coach.teams.to', { team: teamWord(one.name) }) })),
            { id: 'remove', icon: UserMinus, label: t('coach.seat.remove') },
          ],
        ]}
        onAction={act}
      >
        <EllipsisVertical aria-hidden />
        {t('coach.team.more')}
      </ActionMenu>
      {asking === 'praise' && <ComplimentDialog team={team} people={view.people} to={seat} onClose={close} />}
      {(asking === 'give' || asking === 'swap') && (
        <RolesDialog how={asking} team={team} people={view.people} person={person} onClose={close} />
      )}
      {(asking === 'link' || asking === 'play') && (
        <SeatLinkDialog how={asking} session={view.session.id} person={person} onClose={close} />
      )}
      {asking === 'remove' && (
        <Confirm
          title={t('coach.seat.removeTitle', { name })}
          say={t('coach.seat.removeSay')}
          act={t('coach.seat.remove')}
          onAct={() => void coachCommand({ type: 'person.remove', seat })}
          onClose={close}
        />
      )}
    </>
  );
}
