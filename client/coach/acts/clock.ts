import { Clock, Clock4, Pause, Play, Timer, TimerOff, TimerReset } from 'lucide-react';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { TextValues } from '../../i18n/index.ts';
import { inPlay, teamCommands, teamCommand, type Act, type OfTeam, type Subject } from './act.ts';

export const pause: Act<OfTeam> = {
  id: 'pause',
  icon: Pause,
  text: 'coach.team.pause',
  may: ({ team }) => team.phase === 'playing',
  send: of => teamCommand(of, { type: 'pause' }),
};

export const resume: Act<OfTeam> = {
  id: 'resume',
  icon: Play,
  text: 'coach.team.resume',
  may: ({ team }) => team.phase === 'paused',
  send: of => teamCommand(of, { type: 'resume' }),
};

/** Starts the clock, even if somebody is still reading the briefing. */
export const begin: Act<OfTeam> = {
  id: 'begin',
  icon: Play,
  text: 'coach.team.begin',
  may: ({ team }) => team.phase === 'briefing',
  send: of => teamCommand(of, { type: 'resume' }),
};

const hasLimit = (of: OfTeam): boolean => inPlay(of) && of.team.clock?.limited === true;
const count = (minutes: number) => (): TextValues => ({ count: minutes });

export const plusFive: Act<OfTeam> = {
  id: 'plusFive',
  icon: Clock,
  text: 'coach.team.plus',
  values: count(5),
  may: hasLimit,
  send: of => teamCommand(of, { type: 'clock.add', minutes: 5 }),
  done: 'coach.play.plusOne',
};

export const plusTen: Act<OfTeam> = {
  id: 'plusTen',
  icon: Clock4,
  text: 'coach.team.plus10',
  values: count(10),
  may: hasLimit,
  send: of => teamCommand(of, { type: 'clock.add', minutes: 10 }),
  done: 'coach.play.plusOne',
};

export const minusFive: Act<OfTeam> = {
  id: 'minusFive',
  icon: TimerReset,
  text: 'coach.team.minus5',
  values: count(5),
  may: hasLimit,
  send: of => teamCommand(of, { type: 'clock.add', minutes: -5 }),
  done: 'coach.play.minusOne',
};

export const clockOff: Act<OfTeam> = {
  id: 'clockOff',
  icon: TimerOff,
  text: 'coach.team.clockOff',
  may: hasLimit,
  send: of => teamCommand(of, { type: 'clock.off' }),
  done: 'coach.team.clockOffDone',
};

/** Sets a limit for a team that plays without one. Empty input: the limit that it had. */
export const clockOn: Act<OfTeam> = {
  id: 'clockOn',
  icon: Timer,
  text: 'coach.team.clockOn',
  may: of => inPlay(of) && of.team.clock?.limited === false,
  asks: () => ({
    title: 'coach.team.clockOnTitle',
    label: 'coach.team.clockOnLabel',
    help: 'coach.team.clockOnHelp',
    act: 'coach.team.clockOnDo',
    value: '',
    max: 3,
    fits: typed => typed === '' || /^[1-9]\d*$/.test(typed),
  }),
  send: (of, typed) => teamCommand(of, { type: 'clock.on', ...(typed !== '' && { minutes: Number(typed) }) }),
  done: 'coach.team.clockOnDone',
};

const inPhase = ({ view }: Subject, ...phases: CoachTeamView['phase'][]): CoachTeamView[] =>
  view.teams.filter(team => phases.includes(team.phase));
const running = ({ view }: Subject): CoachTeamView[] => view.teams.filter(team => inPlay({ view, team }));
const allPaused = (of: Subject): boolean => running(of).every(team => team.phase === 'paused');

export const pauseAll: Act = {
  id: 'pauseAll',
  icon: Pause,
  text: 'coach.play.pauseAll',
  label: 'coach.play.pauseAllLabel',
  may: of => running(of).length > 0 && !allPaused(of),
  send: of => teamCommands(inPhase(of, 'playing'), { type: 'pause' }),
  done: 'coach.play.pausedAll',
};

export const resumeAll: Act = {
  id: 'resumeAll',
  icon: Play,
  text: 'coach.play.resumeAll',
  label: 'coach.play.resumeAllLabel',
  may: of => running(of).length > 0 && allPaused(of),
  send: of => teamCommands(inPhase(of, 'paused'), { type: 'resume' }),
  done: 'coach.play.resumedAll',
};

export const plusFiveAll: Act = {
  id: 'plusFiveAll',
  icon: Clock,
  text: 'coach.play.plusAll',
  may: of => running(of).some(team => team.clock?.limited),
  send: of =>
    teamCommands(
      running(of).filter(team => team.clock?.limited),
      { type: 'clock.add', minutes: 5 },
    ),
  done: 'coach.play.plusDone',
};
