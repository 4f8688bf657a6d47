import type { BallotContent, BallotState, Vote, WonBy } from './content.ts';

export interface Count {
  waiting: number;
  tie: boolean;
  winner: string;
  second: string;
  by: WonBy;
}

/** Counts the votes of those who are here. Most first choices win; from the second round on, points break a tie. */
export function count(content: BallotContent, state: BallotState, present: readonly string[]): Count {
  if (state.closed) return { waiting: 0, tie: false, ...state.closed };
  const votes = present.flatMap(seat => state.votes[seat] ?? []);
  const waiting = present.length - votes.length;
  if (state.decided)
    return { waiting, tie: false, winner: state.decided, second: runnerUp(content, state, votes, state.decided), by: 'coach' };
  if (waiting > 0 || votes.length === 0) return { waiting, tie: false, winner: '', second: '', by: '' };

  const firsts = (id: string) => votes.filter(vote => vote.first === id).length;
  const most = Math.max(...content.options.map(option => firsts(option.id)));
  const top = content.options.map(option => option.id).filter(id => firsts(id) === most);
  const best = top.length > 1 && state.points && state.round > 1 ? highestRank(content, top) : top;
  if (best.length > 1) return { waiting, tie: true, winner: '', second: '', by: '' };
  const winner = best[0] ?? '';
  return {
    waiting,
    tie: false,
    winner,
    second: runnerUp(content, state, votes, winner),
    by: top.length > 1 ? 'points' : 'votes',
  };
}

const highestRank = (content: BallotContent, among: readonly string[]): string[] =>
  content.ranks.map(rank => rank.filter(id => among.includes(id))).find(rank => rank.length > 0) ?? [];

/** The other option that is named most, as first or second choice; ties are broken by points if these are known, else by list order. */
function runnerUp(content: BallotContent, state: BallotState, votes: readonly Vote[], winner: string): string {
  const named = (id: string) => votes.filter(vote => vote.first === id || vote.second === id).length;
  const order = state.points ? content.ranks.flat() : content.options.map(option => option.id);
  const others = order.filter(id => id !== winner);
  return others.toSorted((one, other) => named(other) - named(one))[0] ?? '';
}
