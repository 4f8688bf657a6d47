import { Eye, OctagonX, RotateCcw, Theater, Undo2, Vote } from 'lucide-react';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { inPlay, isOpen, teamCommands, teamCommand, type Act, type OfTeam, type Subject } from './act.ts';

export const showTeam: Act<OfTeam> = {
  id: 'showTeam',
  icon: Eye,
  text: 'coach.needs.open',
  short: 'coach.needs.openShort',
  label: 'coach.play.look',
  shows: ({ team }) => ({ team: team.id }),
};

export const restart: Act<OfTeam> = {
  id: 'restart',
  icon: RotateCcw,
  text: 'coach.team.restart',
  may: isOpen,
  opens: ({ team }) => ({ dialog: 'restart', team, before: null }),
};

export const endGame: Act<OfTeam> = {
  id: 'endGame',
  icon: OctagonX,
  text: 'coach.team.end',
  may: of => inPlay(of) || of.team.phase === 'briefing',
  send: of => teamCommand(of, { type: 'end' }),
  done: 'coach.team.ended',
  confirm: () => ({ title: 'coach.team.endTitle', say: 'coach.team.endSay', act: 'coach.team.endDo' }),
};

/** Undoes what was just done to a team. */
export const undo: Act<OfTeam> = {
  id: 'undo',
  icon: Undo2,
  text: 'coach.undo.do',
  may: ({ team }) => team.undo !== null,
  send: of => teamCommand(of, { type: 'undo', act: of.team.undo?.act ?? 0 }),
  done: 'coach.undo.done',
};

/** Decides for a team whose vote tied twice. */
export const decide: Act<OfTeam> = {
  id: 'decide',
  icon: Vote,
  text: 'coach.needs.decide',
  may: ({ team }) => team.ties,
  choices: ({ team }) => team.options,
  send: (of, option) => teamCommand(of, { type: 'decide', option }),
};

export const openReveal: Act<OfTeam> = {
  id: 'openReveal',
  icon: Theater,
  text: 'coach.lead.openOne',
  may: ({ team }) => team.revealHeld,
  send: of => teamCommand(of, { type: 'reveal.open' }),
  done: 'coach.lead.opened',
};

const held = ({ view }: Subject): CoachTeamView[] => view.teams.filter(team => team.revealHeld);

export const openReveals: Act = {
  id: 'openReveals',
  icon: Theater,
  text: 'coach.lead.openAll',
  values: of => ({ count: held(of).length }),
  may: of => held(of).length > 0,
  send: of => teamCommands(held(of), { type: 'reveal.open' }),
  done: 'coach.lead.opened',
};
