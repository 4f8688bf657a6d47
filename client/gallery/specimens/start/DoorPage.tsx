import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { aSessionView } from '../../../../shared/protocol/sessionView.fixtures.ts';
import type { AtDoor } from '../../../../shared/protocol/sessionView.ts';
import { DoorPage } from '../../../features/door/index.ts';
import type { Specimens } from '../../specimen.ts';

const session = aSessionView();
const door = (door: AtDoor) => () => <DoorPage session={session} door={door} />;

export const frame = 'page';
export const specimens: Specimens = {
  early: door({ why: 'early', date: null, over: false }),
  'early, for a planned meeting': door({ why: 'early', date: NOW, over: false }),
  late: door({ why: 'late', date: null, over: false }),
  'says to have a seat': door({ why: 'same', date: null, over: false }),
  over: door({ why: 'late', date: null, over: true }),
};
