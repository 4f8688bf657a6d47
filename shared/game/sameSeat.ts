import { movePack } from './cover.ts';
import { isHere } from './people.ts';
import type { DebriefState, SeatState } from './state.ts';
import { setSeat, type Turn } from './turn.ts';

/**
 * Joins a double to the seat of the same person: its tasks, questions and chat become theirs, and nothing is said of it.
 * What the double told about themselves alone is dropped: the person has a seat that says it.
 */
export function joinToSame(turn: Turn, double: SeatState, kept: SeatState): void {
  const { state } = turn;
  const one = (seat: string): string => (seat === double.id ? kept.id : seat);
  const each = (seats: readonly string[]): string[] => [...new Set(seats.map(one))];
  setSeat(turn, kept.id, {
    own: [...kept.own, ...double.own],
    assistant: kept.assistant && double.own.length === 0,
    reads: double.own.length > 0 ? null : kept.reads,
  });
  setSeat(turn, double.id, { own: [] });
  for (const [pack, owner] of Object.entries(state.covered))
    if (owner === double.id) state.covered = { ...state.covered, [pack]: kept.id };
  if (isHere(kept) || state.phase === 'briefing')
    for (const [pack, holder] of Object.entries(state.holds)) if (holder === double.id) movePack(turn, pack, kept.id);
  if (state.worked)
    state.worked = Object.fromEntries(Object.entries(state.worked).map(([puzzle, seats]) => [puzzle, each(seats)]));
  state.asks = state.asks.map(ask => ({ ...ask, by: one(ask.by), to: one(ask.to) }));
  state.chat = state.chat.map(line => ({ ...line, seat: one(line.seat) }));
  state.messages = state.messages.filter(message => !isAbout(message, double.id));
  state.readyToStart = each(state.readyToStart);
  state.wantPause = each(state.wantPause);
  state.revealDone = each(state.revealDone);
  const { [double.id]: _own, ...own } = state.own ?? {};
  if (state.own) state.own = own;
  const { [double.id]: _felt, ...feelings } = state.debrief.feelings;
  const { speaker, asked } = state.debrief;
  const { peers, ready } = state.debrief;
  state.debrief = {
    ...state.debrief,
    feelings,
    asked: each(asked),
    speaker: speaker && one(speaker),
    ...(ready && { ready: each(ready) }),
    ...(peers && { peers: peersOfOne(peers, double.id, kept.id) }),
  };
}

/** What others said to the double is said to the person; what the double said goes, since the person has a voice of their own. */
function peersOfOne(peers: NonNullable<DebriefState['peers']>, double: string, kept: string): DebriefState['peers'] {
  const { [double]: toDouble = {}, ...rest } = peers;
  const merged = { ...rest, [kept]: { ...toDouble, ...rest[kept] } };
  const said = Object.entries(merged).map(([to, by]) => {
    const others = Object.entries(by).filter(([seat]) => seat !== double && seat !== to);
    return [to, Object.fromEntries(others)] as const;
  });
  return Object.fromEntries(said.filter(([, by]) => Object.keys(by).length > 0));
}

const isAbout = (message: Turn['state']['messages'][number], seat: string): boolean =>
  message.kind === 'phrase' && message.with.name === `seat:${seat}`;
