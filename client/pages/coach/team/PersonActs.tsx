import {
  ArrowLeftRight,
  Check,
  Eye,
  Footprints,
  Gift,
  HeartHandshake,
  Link2,
  Send,
  Split,
  User,
  UserMinus,
  UserRoundPen,
  Users,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { store } from '../../../store/store.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { Confirm } from '../Confirm.tsx';
import type { MessageTo } from '../play/MessageDialog.tsx';
import { toTeam } from '../toTeam.ts';
import { teamWord } from '../words.ts';
import { ComplimentDialog } from './ComplimentDialog.tsx';
import { SeatLinkDialog } from './SeatLinkDialog.tsx';

export interface PersonActsProps {
  team: CoachTeamView;
  person: CoachPersonView;
  onMessage: (to: MessageTo) => void;
  onWatch: (seat: string) => void;
  face?: { shows: ReactNode; label: string; className?: string }; // the button is a face: no other button stands beside it
}
const peopleNow = () => store.getState().coach?.people ?? [];
type Asking = 'praise' | 'link' | 'play' | 'remove';

/** All that a coach can do with one person, behind one button: also behind their face. */
export function PersonActs({ team, person, onMessage, onWatch, face }: PersonActsProps) {
  const t = useT();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { seat, name } = person;
  const goesOn = team.phase === 'playing' || team.phase === 'paused' || team.phase === 'briefing';
  const close = () => setAsking(null);
  const acts: Record<string, (what: string) => unknown> = {
    watch: () => onWatch(seat),
    message: () => onMessage({ is: 'person', seat, name, team: team.id }),
    claim: () => toTeam(team.id, { type: 'hand.claim', seat }, t('coach.needs.claimed', { name })),
    seen: () => coachCommand({ type: 'hand.seen', seat }),
    cover: () => toTeam(team.id, { type: 'seat.cover', seat }, t('coach.needs.covered', { name })),
    to: to => coachCommand({ type: 'person.move', seat, team: to }),
    give: to => toTeam(team.id, { type: 'roles.give', from: seat, to }, t('coach.roles.giveDone', { a: name, b: nameOf(to) })),
    swap: b => toTeam(team.id, { type: 'roles.swap', a: seat, b }, t('coach.roles.swapDone', { a: name, b: nameOf(b) })),
  };
  const nameOf = (mate: string) => peopleNow().find(one => one.seat === mate)?.name ?? '';
  const act = (id: string) => {
    const [what = '', whom = ''] = id.split(':');
    const known = acts[what];
    if (known) void known(whom);
    else setAsking(id as Asking);
  };
  const groups = () => {
    const own = team.seats.find(one => one.seat === seat);
    const mates = team.seats.filter(one => one.seat !== seat && one.role !== null);
    const withMate = (what: 'give' | 'swap') =>
      mates.map(mate => ({ id: `${what}:${mate.seat}`, icon: User, label: `${nameOf(mate.seat)}, ${mate.role?.name}` }));
    const others = (store.getState().coach?.teams ?? []).filter(one => one.id !== team.id && one.phase !== 'closed');
    return [
      person.hand
        ? [
            { id: 'claim', icon: Footprints, label: t('coach.needs.claim') },
            { id: 'seen', icon: Check, label: t('coach.needs.seen') },
          ]
        : [],
      [
        ...(face
          ? [
              { id: 'watch', icon: Eye, label: t('coach.look.with') },
              { id: 'message', icon: Send, label: t('coach.team.message') },
            ]
          : []),
        { id: 'praise', icon: HeartHandshake, label: t('coach.team.compliment') },
      ],
      goesOn
        ? [
            ...(!person.here && !own?.covered ? [{ id: 'cover', icon: Split, label: t('coach.needs.cover') }] : []),
            ...(mates.length > 0
              ? [
                  { id: 'give', icon: Gift, label: t('coach.roles.give'), choices: withMate('give') },
                  { id: 'swap', icon: ArrowLeftRight, label: t('coach.roles.swap'), choices: withMate('swap') },
                ]
              : []),
          ]
        : [],
      [
        { id: 'link', icon: Link2, label: t('coach.seat.link') },
        { id: 'play', icon: UserRoundPen, label: t('coach.seat.play') },
      ],
      [
        ...(others.length > 0
          ? [
              {
                id: 'move',
                icon: Users,
                label: t('coach.seat.move'),
                choices: others.map(one => ({ id: `to:${one.id}`, icon: Users, label: teamWord(one.name) })),
              },
            ]
          : []),
        { id: 'remove', icon: UserMinus, label: t('coach.seat.remove') },
      ],
    ];
  };
  return (
    <>
      <ActionMenu
        label={face?.label ?? t('coach.team.moreOf', { team: name })}
        word={t('coach.team.more')}
        {...(face?.className !== undefined && { className: face.className })}
        groups={groups}
        onAction={act}
      >
        {face?.shows}
      </ActionMenu>
      {asking === 'praise' && <ComplimentDialog team={team} people={peopleNow()} to={seat} onClose={close} />}
      {(asking === 'link' || asking === 'play') && (
        <SeatLinkDialog how={asking} session={store.getState().coach?.session.id ?? ''} person={person} onClose={close} />
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
