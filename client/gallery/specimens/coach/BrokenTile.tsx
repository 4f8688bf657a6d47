import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { BrokenWhy } from '../../../../shared/protocol/teamTrouble.ts';
import { BrokenTile } from '../../../coach/teams/index.ts';
import { atDesk } from '../../scenes/Desk.tsx';
import { linde, session } from '../../scenes/session.ts';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const broken = (why: BrokenWhy, lastGood: { at: number; lost: number } | null, rest?: Partial<Specimen>) => {
  const team = linde({ phase: null, clock: null, trouble: { kind: 'broken', why, since: NOW, lastGood } });
  const view = session([team]);
  return atDesk(view, <BrokenTile view={view} team={team} why={why} />, rest);
};
const lastGood = { at: NOW - 11 * MINUTE, lost: 7 };

export const frame = 420;
export const specimens: Specimens = {
  'journal, with a good moment': broken('journal', lastGood),
  'journal, without one': broken('journal', null),
  level: broken('level', null),
  store: broken('store', null),
  unknown: broken('unknown', lastGood),
  'back to the good moment?': broken('journal', lastGood, { after: press('article button:nth-of-type(2)') }),
};
