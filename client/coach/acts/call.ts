import { Video } from 'lucide-react';
import type { Act, OfTeam } from './act.ts';

/** Goes to the video call of a team, in a new tab. */
export const visitCall: Act<OfTeam> = {
  id: 'visitCall',
  icon: Video,
  text: 'coach.team.visit',
  values: ({ team }) => ({ team: team.name }),
  may: ({ view, team }) => view.around?.call.teams[team.id] !== undefined,
  visits: ({ view, team }) => view.around?.call.teams[team.id] ?? '',
};
