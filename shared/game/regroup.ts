import { movePack, readdressAsks, shareInformation } from './cover.ts';
import { isHere, presentPeople, seatOf } from './people.ts';
import { sayPhraseAsCoach } from './say.ts';
import type { SeatState } from './state.ts';
import { isOver } from './status.ts';
import { setSeat, type Turn } from './turn.ts';

/** The new owner holds the pack if present; somebody who covers for an absent owner keeps doing so. */
function handOver(turn: Turn, pack: string, from: SeatState, to: SeatState): void {
  const holder = turn.state.holds[pack]!;
  if (isHere(to) || turn.state.phase === 'briefing') return movePack(turn, pack, to.id);
  movePack(turn, pack, holder === to.id ? from.id : holder);
}

/** Moves all packs of one seat to another, for good. The giver keeps no packs and helps the others. */
export function giveRoles(turn: Turn, from: SeatState, to: SeatState): void {
  setSeat(turn, to.id, { own: [...to.own, ...from.own], assistant: false, reads: null });
  setSeat(turn, from.id, { own: [] });
  for (const pack of from.own) handOver(turn, pack, from, to);
  settleRoles(turn);
  const words = { name: `seat:${from.id}`, taker: `seat:${to.id}` };
  for (const seat of presentPeople(turn.state)) {
    const tasks = unfinishedTasks(turn, from.own);
    if (seat === to.id && tasks)
      sayPhraseAsCoach(turn, 'youTakeOver', { name: words.name, tasks }, 'message', { act: 'roles' }, seat);
    else if (seat === to.id) sayPhraseAsCoach(turn, 'youHold', { name: words.name }, 'message', { act: 'roles' }, seat);
    else if (seat === from.id) sayPhraseAsCoach(turn, 'youGaveRoles', { taker: words.taker }, 'message', { act: 'roles' }, seat);
    else sayPhraseAsCoach(turn, 'rolesGiven', words, 'message', { act: 'roles' }, seat);
  }
}

export function swapRoles(turn: Turn, a: SeatState, b: SeatState): void {
  setSeat(turn, a.id, { own: b.own, assistant: b.assistant, reads: null });
  setSeat(turn, b.id, { own: a.own, assistant: a.assistant, reads: null });
  for (const pack of b.own) handOver(turn, pack, b, a);
  for (const pack of a.own) handOver(turn, pack, a, b);
  settleRoles(turn);
  for (const seat of presentPeople(turn.state)) {
    if (seat === a.id) announceSwap(turn, a, b);
    else if (seat === b.id) announceSwap(turn, b, a);
    else sayPhraseAsCoach(turn, 'rolesSwapped', { a: `seat:${a.id}`, b: `seat:${b.id}` }, 'message', { act: 'roles' }, seat);
  }
}

function announceSwap(turn: Turn, who: SeatState, other: SeatState): void {
  const name = `seat:${other.id}`;
  const tasks = unfinishedTasks(turn, seatOf(turn.state, who.id)!.own);
  if (tasks) sayPhraseAsCoach(turn, 'youSwapped', { name, tasks }, 'message', { act: 'roles' }, who.id);
  else sayPhraseAsCoach(turn, 'youSwappedNone', { name }, 'message', { act: 'roles' }, who.id);
}

/** The unfinished tasks of these packs; '' if there are none. */
function unfinishedTasks(turn: Turn, packs: readonly string[]): string {
  const tasks = [...turn.level.puzzles.values()].filter(one => packs.includes(one.lead) && !isOver(turn.state, one.id));
  return tasks.length ? `puzzles:${tasks.map(one => one.id).join(',')}` : '';
}

/** Makes sure that nobody is left alone with a puzzle, and that no question waits for somebody without information. */
function settleRoles(turn: Turn): void {
  if (turn.state.phase === 'briefing') return;
  shareInformation(turn);
  readdressAsks(turn);
}
