import {
  ArrowLeftRight,
  Check,
  DoorOpen,
  Eye,
  Footprints,
  Gift,
  Link2,
  Pencil,
  Split,
  Undo2,
  User,
  UserMinus,
  UserPlus,
  UserRoundPen,
  UsersRound,
  BadgeCheck,
} from 'lucide-react';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { t } from '../../i18n/index.ts';
import { teamTitle } from '../frame/index.ts';
import { inPlay, isOpen, teamCommand, type Act, type Choice, type OfMember, type OfPerson, type Subject } from './act.ts';

/** "Coach Ans komt eraan": tells the other coaches that they need not go. */
export const claimHand: Act<OfMember> = {
  id: 'claimHand',
  icon: Footprints,
  text: 'coach.needs.claim',
  may: ({ person: { hand } }) => hand !== null && hand.claimedBy === null,
  send: of => teamCommand(of, { type: 'hand.claim', seat: of.person.seat }),
  done: 'coach.needs.claimed',
};

export const handSeen: Act<OfPerson> = {
  id: 'handSeen',
  icon: Check,
  text: 'coach.needs.seen',
  label: 'coach.needs.seenLabel',
  may: ({ person }) => person.hand !== null,
  send: ({ person }) => ({ type: 'hand.seen', seat: person.seat }),
};

export const watch: Act<OfMember> = {
  id: 'watch',
  icon: Eye,
  text: 'coach.look.with',
  may: isOpen,
  shows: ({ team, person }) => ({ team: team.id, watching: person.seat }),
};

const canHandOver = (of: OfMember): boolean => inPlay(of) || of.team.phase === 'briefing';

export const cover: Act<OfMember> = {
  id: 'cover',
  icon: Split,
  text: 'coach.needs.cover',
  label: 'coach.needs.coverLabel',
  may: of => inPlay(of) && !of.person.here && !of.team.seats.find(one => one.seat === of.person.seat)?.covered,
  send: of => teamCommand(of, { type: 'seat.cover', seat: of.person.seat }),
  done: 'coach.needs.covered',
};

/** Takes somebody who is away off the list: a coach spoke to them, or the team goes on without them. */
export const attended: Act<OfMember> = {
  id: 'attended',
  icon: Check,
  text: 'coach.needs.attended',
  label: 'coach.needs.attendedLabel',
  may: of => isOpen(of) && !of.person.here && !of.team.seats.find(one => one.seat === of.person.seat)?.dealtWith,
  send: of => teamCommand(of, { type: 'seat.attend', seat: of.person.seat, how: 'done' }),
  done: 'coach.needs.attendedDone',
};

const nameIn = ({ view }: Subject, seat: string): string => view.people.find(one => one.seat === seat)?.name ?? '';
const mates = (of: OfMember): Choice[] =>
  of.team.seats.flatMap(({ seat, role }) =>
    seat === of.person.seat || role === null ? [] : [{ id: seat, icon: User, label: `${nameIn(of, seat)}, ${role.name}` }],
  );

export const giveRoles: Act<OfMember> = {
  id: 'giveRoles',
  icon: Gift,
  text: 'coach.roles.give',
  values: (of, to) => ({ a: of.person.name, b: nameIn(of, to) }),
  may: canHandOver,
  choices: mates,
  send: (of, to) => teamCommand(of, { type: 'roles.give', from: of.person.seat, to }),
  done: 'coach.roles.giveDone',
};

export const swapRoles: Act<OfMember> = {
  id: 'swapRoles',
  icon: ArrowLeftRight,
  text: 'coach.roles.swap',
  values: (of, to) => ({ a: of.person.name, b: nameIn(of, to) }),
  may: canHandOver,
  choices: mates,
  send: (of, b) => teamCommand(of, { type: 'roles.swap', a: of.person.seat, b }),
  done: 'coach.roles.swapDone',
};

export const seatLink: Act<OfPerson> = {
  id: 'seatLink',
  icon: Link2,
  text: 'coach.seat.link',
  label: 'coach.seat.linkLabel',
  opens: ({ view, team, person }) => ({
    dialog: 'seatLink',
    how: 'link',
    session: view.session.id,
    team: team?.id ?? null,
    person,
  }),
};

export const playAlong: Act<OfMember> = {
  id: 'playAlong',
  icon: UserRoundPen,
  text: 'coach.seat.play',
  opens: ({ view, team, person }) => ({ dialog: 'seatLink', how: 'play', session: view.session.id, team: team.id, person }),
};

const teamIn = ({ view }: Subject, id: string | null): CoachTeamView | undefined => view.teams.find(team => team.id === id);

/** Moves a person to another team, also a person without one. */
export const movePerson: Act<OfPerson> = {
  id: 'movePerson',
  icon: UserPlus,
  text: ({ person }) => (person.team === null ? 'coach.needs.toTeam' : 'coach.seat.move'),
  label: 'coach.teams.move',
  values: (of, to) => ({ team: teamTitle(teamIn(of, to)?.name ?? '') }),
  choices: ({ view, person }) =>
    view.teams
      .filter(team => team.id !== person.team && team.phase !== 'closed')
      .map(team => ({ id: team.id, label: t('coach.teams.to', { team: teamTitle(team.name) }) })),
  send: ({ person }, to) => ({ type: 'person.move', seat: person.seat, team: to }),
  done: 'coach.teams.moved',
};

export const outOfTeam: Act<OfPerson> = {
  id: 'outOfTeam',
  icon: DoorOpen,
  text: 'coach.teams.out',
  may: ({ person }) => person.team !== null,
  send: ({ person }) => ({ type: 'person.move', seat: person.seat, team: null }),
  done: 'coach.teams.movedOut',
};

/** Sets a person's role before the start. */
export const chooseRole: Act<OfPerson> = {
  id: 'chooseRole',
  icon: BadgeCheck,
  text: 'coach.team.acts',
  choices: of => {
    const own = teamIn(of, of.person.team);
    if (own?.phase !== null) return [];
    return own.seats.flatMap(({ seat, role }, position) =>
      role && seat !== of.person.seat ? [{ id: String(position), label: t('coach.teams.becomes', { role: role.name }) }] : [],
    );
  },
  send: ({ person }, position) => ({
    type: 'role.choose',
    team: person.team ?? '',
    seat: person.seat,
    position: Number(position),
  }),
};

/** Corrects a name. The server keeps equal names distinct. */
export const renamePerson: Act<OfPerson> = {
  id: 'renamePerson',
  icon: Pencil,
  text: 'coach.seat.rename',
  asks: ({ person }) => ({
    title: 'coach.seat.renameTitle',
    label: 'coach.seat.renameLabel',
    act: 'coach.plan.save',
    value: person.name,
    max: LIMITS.name,
    fits: typed => typed !== '' && typed !== person.name,
  }),
  send: ({ person }, name) => ({ type: 'person.rename', seat: person.seat, name }),
  done: 'coach.seat.renamed',
};

const baseOf = (name: string): string => name.trim().split(/\s+/)[0]?.toLocaleLowerCase() ?? '';

/** Joins somebody who came in twice to the seat they had: offered for people whose first name is the same. */
export const samePerson: Act<OfPerson> = {
  id: 'samePerson',
  icon: UsersRound,
  text: 'coach.seat.same',
  values: (of, as) => ({ kept: nameIn(of, as) }),
  choices: ({ view, person }) =>
    view.people.flatMap(({ seat, name }) =>
      seat !== person.seat && baseOf(name) === baseOf(person.name)
        ? [{ id: seat, icon: User, label: t('coach.seat.sameAs', { name }) }]
        : [],
    ),
  confirm: () => ({ title: 'coach.seat.sameTitle', say: 'coach.seat.sameSay', act: 'coach.seat.sameDo' }),
  send: ({ person }, as) => ({ type: 'person.same', seat: person.seat, as }),
  done: 'coach.seat.sameDone',
};

/** Gives back a seat that went on on another device by itself. */
export const giveBack: Act<OfPerson> = {
  id: 'giveBack',
  icon: Undo2,
  text: 'coach.seat.back',
  label: 'coach.seat.backLabel',
  may: ({ person }) => person.movedAt !== null,
  send: ({ person }) => ({ type: 'person.back', seat: person.seat }),
  done: 'coach.seat.backDone',
};

const plays = (of: OfPerson): boolean => (teamIn(of, of.person.team)?.phase ?? null) !== null;

export const removePerson: Act<OfPerson> = {
  id: 'removePerson',
  icon: UserMinus,
  text: of => (plays(of) ? 'coach.seat.remove' : 'coach.teams.remove'),
  send: ({ person }) => ({ type: 'person.remove', seat: person.seat }),
  done: 'coach.teams.removed',
  confirm: of =>
    plays(of)
      ? { title: 'coach.seat.removeTitle', say: 'coach.seat.removeSay', act: 'coach.seat.remove' }
      : { title: 'coach.teams.removeTitle', say: 'coach.teams.removeSay', act: 'coach.teams.removeDo' },
};
