import { movePack, readdressAsks, shareInformation } from './cover.ts';
import { isHere, presentPeople, seatOf } from './people.ts';
import { coachSays } from './say.ts';
import type { SeatState } from './state.ts';
import { isOver } from './status.ts';
import { setSeat, type Turn } from './turn.ts';

/** The new owner holds a pack if here; who covers for somebody else goes on covering. */
function hand(turn: Turn, pack: string, from: SeatState, to: SeatState): void {
  const holder = turn.s.holds[pack]!;
  if (isHere(to) || turn.s.phase === 'briefing') return movePack(turn, pack, to.id);
  movePack(turn, pack, holder === to.id ? from.id : holder);
}

/** All packs of one seat become another's, for good. Who gave them helps the others. */
export function giveRoles(turn: Turn, from: SeatState, to: SeatState): void {
  setSeat(turn, to.id, { own: [...to.own, ...from.own], assistant: false, reads: null });
  setSeat(turn, from.id, { own: [] });
  for (const pack of from.own) hand(turn, pack, from, to);
  settleRoles(turn);
  const words = { name: `seat:${from.id}`, taker: `seat:${to.id}` };
  for (const seat of presentPeople(turn.s)) {
    const tasks = tasksOf(turn, from.own);
    if (seat === to.id && tasks) coachSays(turn, 'youTakeOver', { name: words.name, tasks }, 'message', { act: 'roles' }, seat);
    else if (seat === to.id) coachSays(turn, 'youHold', { name: words.name }, 'message', { act: 'roles' }, seat);
    else if (seat === from.id) coachSays(turn, 'youGaveRoles', { taker: words.taker }, 'message', { act: 'roles' }, seat);
    else coachSays(turn, 'rolesGiven', words, 'message', { act: 'roles' }, seat);
  }
}

export function swapRoles(turn: Turn, a: SeatState, b: SeatState): void {
  setSeat(turn, a.id, { own: b.own, assistant: b.assistant, reads: null });
  setSeat(turn, b.id, { own: a.own, assistant: a.assistant, reads: null });
  for (const pack of b.own) hand(turn, pack, b, a);
  for (const pack of a.own) hand(turn, pack, a, b);
  settleRoles(turn);
  for (const seat of presentPeople(turn.s)) {
    if (seat === a.id) tellSwapped(turn, a, b);
    else if (seat === b.id) tellSwapped(turn, b, a);
    else coachSays(turn, 'rolesSwapped', { a: `seat:${a.id}`, b: `seat:${b.id}` }, 'message', { act: 'roles' }, seat);
  }
}

function tellSwapped(turn: Turn, who: SeatState, other: SeatState): void {
  const name = `seat:${other.id}`;
  const tasks = tasksOf(turn, seatOf(turn.s, who.id)!.own);
  if (tasks) coachSays(turn, 'youSwapped', { name, tasks }, 'message', { act: 'roles' }, who.id);
  else coachSays(turn, 'youSwappedNone', { name }, 'message', { act: 'roles' }, who.id);
}

/** What is still to do of these packs; '' when nothing is. */
function tasksOf(turn: Turn, packs: readonly string[]): string {
  const tasks = [...turn.level.puzzles.values()].filter(one => packs.includes(one.lead) && !isOver(turn.s, one.id));
  return tasks.length ? `puzzles:${tasks.map(one => one.id).join(',')}` : '';
}

/** Nobody may come to stand alone before a puzzle, and no question may wait for somebody who has nothing any more. */
function settleRoles(turn: Turn): void {
  if (turn.s.phase === 'briefing') return;
  shareInformation(turn);
  readdressAsks(turn);
}
