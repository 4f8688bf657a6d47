import { Armchair, HeartHandshake, Send } from 'lucide-react';
import { COMPLIMENTS } from '../../../shared/protocol/compliments.ts';
import { t } from '../../i18n/index.ts';
import { teamTitle } from '../frame/index.ts';
import { inPlay, isOpen, teamCommand, type Act, type OfMember, type OfTeam, type Subject } from './act.ts';

const isRunning = ({ view }: Subject): boolean => view.teams.some(team => inPlay({ view, team }));

export const messageAll: Act = {
  id: 'messageAll',
  icon: Send,
  text: 'coach.play.messageAll',
  may: isRunning,
  opens: () => ({ dialog: 'message', to: { is: 'all' } }),
};

export const messageTeam: Act<OfTeam> = {
  id: 'messageTeam',
  icon: Send,
  text: 'coach.team.message',
  may: isOpen,
  opens: ({ team }) => ({ dialog: 'message', to: { is: 'team', team: team.id, name: team.name } }),
};

export const messagePerson: Act<OfMember> = {
  id: 'messagePerson',
  icon: Send,
  text: 'coach.team.message',
  label: 'coach.needs.messageLabel',
  may: isOpen,
  opens: ({ team, person: { seat, name } }) => ({ dialog: 'message', to: { is: 'person', team: team.id, seat, name } }),
};

export const gatherAll: Act = {
  id: 'gatherAll',
  icon: Armchair,
  text: 'coach.team.gather',
  values: () => ({ team: t('coach.message.all') }),
  may: isRunning,
  send: () => ({ type: 'team', team: 'all', command: { type: 'gather' } }),
  done: 'coach.team.gathered',
};

export const gather: Act<OfTeam> = {
  id: 'gather',
  icon: Armchair,
  text: 'coach.team.gather',
  may: inPlay,
  send: of => teamCommand(of, { type: 'gather' }),
  done: 'coach.team.gathered',
};

/** Opens the dialog for compliments: the coach's own words or ready ones. */
export const praiseTeam: Act<OfTeam> = {
  id: 'praiseTeam',
  icon: HeartHandshake,
  text: 'coach.team.compliment',
  may: isOpen,
  opens: ({ view, team }) => ({ dialog: 'praise', team, people: view.people, to: null }),
};

export const praisePerson: Act<OfMember> = {
  id: 'praisePerson',
  icon: HeartHandshake,
  text: 'coach.team.compliment',
  may: isOpen,
  opens: ({ view, team, person }) => ({ dialog: 'praise', team, people: view.people, to: person.seat }),
};

/** Ready compliments, one press each. */
export const readyPraise: Act<OfTeam> = {
  id: 'readyPraise',
  icon: HeartHandshake,
  text: 'coach.needs.compliment',
  heading: 'coach.team.compliment',
  values: ({ team }) => ({ to: teamTitle(team.name) }),
  may: isOpen,
  choices: () => COMPLIMENTS.map(id => ({ id, label: t(`coach.compliment.${id}`) })),
  send: (of, choice) => teamCommand(of, { type: 'compliment', compliment: COMPLIMENTS.find(one => one === choice) ?? 'c1' }),
  done: 'coach.compliment.sent',
};

/** The first ready compliment, for a team that has not heard from its coach for long. */
export const firstPraise: Act<OfTeam> = {
  id: 'firstPraise',
  icon: HeartHandshake,
  text: 'coach.needs.compliment',
  values: ({ team }) => ({ to: teamTitle(team.name) }),
  send: of => teamCommand(of, { type: 'compliment', compliment: 'c1' }),
  done: 'coach.compliment.sent',
};

/** Invites somebody quiet to take on a task, or else to work with a colleague. */
export const invite: Act<OfMember> = {
  id: 'invite',
  icon: Send,
  text: ({ puzzle }) => (puzzle ? 'coach.needs.give' : 'coach.needs.nudge'),
  values: ({ puzzle }) => ({ task: puzzle?.short ?? '' }),
  send: of => {
    const { seat, name } = of.person;
    const text = of.puzzle ? t('coach.needs.giveSay', { name, task: of.puzzle.title }) : t('coach.needs.nudgeSay', { name });
    return teamCommand(of, { type: 'message', text, to: seat, ...(of.puzzle && { puzzle: of.puzzle.id }) });
  },
  done: 'coach.message.sent',
};
