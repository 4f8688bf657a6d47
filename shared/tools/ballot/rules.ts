import { byPart, refuse, type ToolRules, type Viewer } from '../contract.ts';
import { has, optionViews } from '../content.ts';
import { BallotContent, type BallotState, type Vote } from './content.ts';
import { count } from './count.ts';
import { BallotAction, type BallotParts } from './view.ts';
import { describeBallot } from './describe.ts';

export const ballotRules: ToolRules<BallotContent, BallotState, BallotAction, BallotParts> = {
  content: BallotContent,
  action: BallotAction,
  parts: () => ['ballot', 'decide'],
  partOf: (_, { type }) => (type === 'vote' ? 'ballot' : type === 'decide' ? 'decide' : 'game'),
  initial: () => ({ round: 1, votes: {}, before: {}, points: false, decided: '', closed: null }),

  act(content, state, action, who) {
    switch (action.type) {
      case 'vote':
        if (!has(content.options, action.first) || !has(content.options, action.second)) return refuse('unknown');
        if (action.first === action.second) return refuse('notReady'); // the second choice must differ
        return { ...state, votes: { ...state.votes, [who.seat]: { first: action.first, second: action.second } } };
      case 'again':
        return { ...state, round: state.round + 1, before: state.votes, votes: {} };
      case 'points':
        return { ...state, points: true };
      case 'decide':
        return has(content.options, action.option) ? { ...state, decided: action.option } : refuse('unknown');
      case 'close': {
        const { winner, second, by } = count(content, state, who.present);
        return winner === '' ? refuse('notReady') : { ...state, closed: state.closed ?? { winner, second, by } };
      }
    }
  },

  facts: (content, state, team) => {
    const { waiting, tie, winner, second, by } = count(content, state, team.present);
    return {
      'ballot.waiting': waiting,
      'ballot.tie': tie,
      'ballot.round': state.round,
      'ballot.winner': winner,
      'ballot.second': second,
      'ballot.by': by,
    };
  },

  pending: (content, state, part, team) => {
    if (part !== 'ballot') return null;
    const { winner } = count(content, state, team.present);
    return winner === '' ? team.present.filter(seat => !state.votes[seat]) : [];
  },

  project: byPart<BallotContent, BallotState, BallotParts>({
    ballot: (content, state, viewer) => {
      const counted = count(content, state, viewer.present);
      const mine = state.votes[viewer.seat];
      return {
        options: content.options.map(({ id, label, facts }) => ({ id, label: viewer.say(label), facts: viewer.say(facts) })),
        round: state.round,
        mine: mine ? { first: mine.first, second: mine.second } : null,
        voted: Object.keys(state.votes).map(seat => viewer.name(seat)),
        waiting: counted.waiting,
        votes: shownVotes(state, viewer),
        winner: viewer.over && counted.winner !== '' ? counted.winner : null,
        second: viewer.over && counted.second !== '' ? counted.second : null,
      };
    },
    decide: (content, _, viewer) => ({ options: optionViews(content.options, viewer) }),
  }),

  texts: content => content.options.flatMap(option => [option.label, option.facts]),
  describe: describeBallot,
};

/** Votes are hidden until everybody has voted, so that no vote influences another. */
function shownVotes(state: BallotState, viewer: Viewer): BallotParts['ballot']['votes'] {
  const votes: Readonly<Record<string, Vote>> | null = viewer.over ? state.votes : state.round > 1 ? state.before : null;
  return (
    votes && Object.entries(votes).map(([seat, vote]) => ({ name: viewer.name(seat), first: vote.first, second: vote.second }))
  );
}
