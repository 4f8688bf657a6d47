import { MINUTE } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { PuzzleHelp } from '../../../coach/team/PuzzleHelp.tsx';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { linde, session } from '../../scenes/session.ts';
import { press, type Specimens } from '../../specimen.ts';

const help = (id: string, change: Partial<CoachTeamView> = {}, guest = false, after?: string) => {
  const team = linde(change);
  const puzzle = team.puzzles.find(one => one.id === id);
  const view = guest ? asGuest(session([team])) : session([team]);
  return atDesk(
    view,
    puzzle && <PuzzleHelp view={view} team={team} puzzle={puzzle} gameMs={24 * MINUTE} />,
    after ? { after: press(after) } : {},
  );
};

export const frame = 900;
export const specimens: Specimens = {
  'open, with tries': help('P4'),
  open: help('P3'),
  solved: help('P1'),
  'left out': help('P9'),
  'comes later': help('P7b'),
  'game stands still': help('P4', { phase: 'paused' }),
  'for a guest': help('P4', {}, true),
  'skip it?': help('P4', {}, false, 'section button:nth-of-type(2)'),
  'solve it?': help('P4', {}, false, 'section button:nth-of-type(3)'),
  'open it again?': help('P1', {}, false, 'section button:nth-of-type(2)'),
};
