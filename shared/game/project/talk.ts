import { finalOf } from './finish.ts';
import type { CountList, TalkResult } from '../../protocol/talkView.ts';
import type { GameState } from '../state.ts';
import { presentPeople } from '../people.ts';
import { isSentenceShared } from '../sharedSentences.ts';
import { debriefSums } from './debriefSums.ts';
import { wrongIdeas } from './debrief.ts';
import { lessons } from './lessons.ts';
import { fiveMoments, hardestOf } from './moments.ts';
import { countTaps, sharedFeelings, tapSharers } from './own.ts';
import { praiseWords } from './sentences.ts';
import { readySeats } from './ready.ts';
import { choiceLabel, speak, titleOf, type ViewerContext } from './viewerContext.ts';

/** A list before anybody decided what may be shown of it. */
export type TeamList = Pick<CountList, 'id' | 'total'> & { counts: NonNullable<CountList['counts']> };

/** What came out of a team's step, with the counts that its own members see: for the server, which adds and shows them. */
export interface TeamTalk extends Omit<TalkResult, 'lists'> {
  step: number;
  lists: TeamList[];
  waitedFor: boolean; // somebody who is here is not ready yet
}

/** Null while the team is not in the talk. */
export function projectTalk(viewer: ViewerContext): TeamTalk | null {
  const { state, level } = viewer;
  if (state.phase !== 'debrief') return null;
  const { step } = state.debrief;
  const phase = level.level.debrief.phases[step]!.id;
  return {
    step,
    phase,
    lists: LISTS[phase]?.(viewer) ?? [],
    moments: phase === 'happened' ? fiveMoments(viewer, false).map(({ atMs, text }) => ({ atMs, text })) : [],
    sums: phase === 'discovered' ? debriefSums(viewer) : [],
    waitedFor: readySeats(state).length < presentPeople(state).length,
  };
}

const LISTS: Partial<Record<TalkResult['phase'], (viewer: ViewerContext) => TeamList[]>> = {
  feelings: viewer => [feelings(viewer)],
  happened: viewer => [hardest(viewer), number('helped', helpGiven(viewer.state))],
  discovered: viewer => [ideas(viewer), reasons(viewer)],
  life: viewer => [...taps(viewer), praise(viewer), number('shared', sentencesShared(viewer))],
  whatIf: viewer => [chosen(viewer)],
};

const count = (id: string, label: string, count: number, ifMany: string | null = null) => ({ id, label, count, ifMany });
const number = (id: TeamList['id'], total: number): TeamList => ({ id, total, counts: [] });

function feelings(viewer: ViewerContext): TeamList {
  const shared = sharedFeelings(viewer.state);
  const counts = viewer.level.level.debrief.feelings.map(({ id, label, ifMany }) =>
    count(id, speak(viewer, label), shared.filter(one => one === id).length, ifMany ? speak(viewer, ifMany) : null),
  );
  return { id: 'feelings', total: shared.length, counts };
}

function hardest(viewer: ViewerContext): TeamList {
  const puzzle = hardestOf(viewer);
  return { id: 'hardest', total: puzzle ? 1 : 0, counts: puzzle ? [count(puzzle.id, titleOf(viewer, puzzle.id), 1)] : [] };
}

const helpGiven = (state: GameState): number => state.asks.filter(ask => ask.sentences.length).length;

function ideas(viewer: ViewerContext): TeamList {
  const met = wrongIdeas(viewer);
  return { id: 'ideas', total: met.length, counts: met.map(idea => count(idea, idea, 1)) };
}

/** How many reasons people wrote, per task; the reasons stay with the team, since they bear a name. */
function reasons(viewer: ViewerContext): TeamList {
  const counts = lessons(viewer).map(({ puzzle, title, said }) => count(puzzle, title, said.length));
  return { id: 'reasons', total: sum(counts), counts };
}

function taps(viewer: ViewerContext): TeamList[] {
  const counted = countTaps(viewer);
  const total = tapSharers(viewer.state);
  return (['learn', 'can'] as const).map(id => ({
    id,
    total,
    counts: counted.map(one => count(one.puzzle, one.skill, one[id])),
  }));
}

/** Which kind words were given about sentences that are shown. */
function praise(viewer: ViewerContext): TeamList {
  const given = Object.entries(viewer.state.debrief.peers ?? {})
    .filter(([seat]) => isSentenceShared(viewer.level, viewer.state, seat))
    .flatMap(([, by]) => Object.values(by).flatMap(({ word }) => word ?? []));
  const counts = praiseWords(viewer).map(({ id, label }) => count(id, label, given.filter(one => one === id).length));
  return { id: 'praise', total: given.length, counts };
}

const sentencesShared = ({ level, state }: ViewerContext): number =>
  presentPeople(state).filter(seat => isSentenceShared(level, state, seat)).length;

/** Whom the team chose itself; what a coach decided is nobody's choice. */
function chosen(viewer: ViewerContext): TeamList {
  const label = finalOf(viewer) === 'chose' ? viewer.state.choice.chosen : null;
  return {
    id: 'chosen',
    total: label === null ? 0 : 1,
    counts: label === null ? [] : [count(label, choiceLabel(viewer, label) ?? '', 1)],
  };
}

const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, one) => total + one.count, 0);
