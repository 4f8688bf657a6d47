import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachDoorView } from '../../../../shared/protocol/coachView.ts';
import { DoorBanner } from '../../../coach/door/index.ts';
import { atDesk } from '../../scenes/Desk.tsx';
import { eik, linde, session } from '../../scenes/session.ts';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const NAMES = ['Fenna', 'Abdelrahman', 'Jo', 'Petronella', 'Bram', 'Yara'];
const WHY = ['late', 'early', 'many'] as const;
const waiting = (count: number): CoachDoorView['people'] =>
  NAMES.slice(0, count).map((name, at) => ({
    seat: `d${at}`,
    name,
    portrait: (['p01', 'p04', 'p06', 'p09', 'p11', 'p12'] as const)[at] ?? 'p01',
    since: NOW - at * 2 * MINUTE,
    here: at !== 1,
    why: WHY[at % 3] ?? 'late',
    same: null,
  }));
const band = (count: number, offer: string | null, rest?: Partial<Specimen>) => {
  const view = session([linde(), eik()], { door: { people: waiting(count), offer } });
  return atDesk(view, <DoorBanner view={view} />, rest);
};

const claimed = session([linde(), eik()], {
  door: {
    people: waiting(1).map(person => ({ ...person, name: 'Ria 2', why: 'same', same: { seat: 's1', name: 'Ria' } })),
    offer: 'eik',
  },
});

export const specimens: Specimens = {
  'one, to the waiting room': band(1, null),
  'three, to a team': band(3, 'eik'),
  'somebody who is in already': atDesk(claimed, <DoorBanner view={claimed} />),
  'many, folded': band(6, 'eik'),
  'many, all': band(6, 'eik', { after: press('[aria-expanded="false"]:not([aria-haspopup])') }),
  'send all away?': band(3, 'eik', { after: press('section header button:nth-of-type(2)') }),
  'to which team': band(3, 'eik', { after: press('li [aria-haspopup]') }),
};
