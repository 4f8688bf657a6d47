import { Check, History, Rewind, RotateCcw } from 'lucide-react';
import type { TeamTrouble } from '../../../shared/protocol/teamTrouble.ts';
import { formatTime } from '../frame/index.ts';
import type { Act, OfTeam } from './act.ts';

const broken = ({ team: { trouble } }: OfTeam): Extract<TeamTrouble, { kind: 'broken' }> | null =>
  trouble?.kind === 'broken' ? trouble : null;
const lastGood = (of: OfTeam) => broken(of)?.lastGood ?? null;

/** What a coach can do about a team that cannot be opened. What loses part of the game needs a confirmation. */
export const retryGame: Act<OfTeam> = {
  id: 'retryGame',
  icon: RotateCcw,
  text: 'coach.trouble.retry',
  label: 'coach.trouble.retryLabel',
  may: of => broken(of) !== null,
  send: ({ team }) => ({ type: 'team.reopen', team: team.id, moment: 'now' }),
  done: 'coach.trouble.retried',
  failed: 'coach.trouble.still',
};

export const fromLastGood: Act<OfTeam> = {
  id: 'fromLastGood',
  icon: History,
  text: 'coach.trouble.lastGood',
  values: of => ({ time: formatTime(lastGood(of)?.at ?? 0), count: lastGood(of)?.lost ?? 0 }),
  may: of => lastGood(of) !== null,
  send: ({ team }) => ({ type: 'team.reopen', team: team.id, moment: 'lastGood' }),
  done: 'coach.trouble.retried',
  failed: 'coach.trouble.still',
  confirm: () => ({ title: 'coach.trouble.lastGoodTitle', say: 'coach.trouble.lastGoodSay', act: 'coach.trouble.lastGood' }),
};

export const beginAnew: Act<OfTeam> = {
  id: 'beginAnew',
  icon: Rewind,
  text: 'coach.trouble.anew',
  may: of => {
    const why = broken(of)?.why;
    return why !== undefined && why !== 'store' && why !== 'level';
  },
  send: ({ team }) => ({ type: 'team.reopen', team: team.id, moment: 'beginning' }),
  done: 'coach.trouble.retried',
  failed: 'coach.trouble.still',
  confirm: () => ({ title: 'coach.trouble.anewTitle', say: 'coach.trouble.anewSay', act: 'coach.trouble.anew' }),
};

/** Dismisses the notice that this team was set back. */
export const noticeSeen: Act<OfTeam> = {
  id: 'noticeSeen',
  icon: Check,
  text: 'coach.trouble.seen',
  label: 'coach.trouble.seenLabel',
  send: ({ team }) => ({ type: 'notice.seen', team: team.id }),
};
