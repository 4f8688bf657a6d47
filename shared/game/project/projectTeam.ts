import type { CompiledLevel, CompiledPuzzle } from '../../level/compiled.ts';
import { holds } from '../../level/holds.ts';
import type { PuzzleContext } from '../../level/puzzleState.ts';
import type { CoachTeamView } from '../../protocol/coachView.ts';
import type { BallotParts } from '../../tools/ballot/view.ts';
import type { Language } from '../../text/localised.ts';
import { words } from '../../text/words.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import type { GameState, LastThing } from '../state.ts';
import { isOver, isStepOpen, partStatus, puzzleStatus } from '../status.ts';
import { choiceLabel } from './after.ts';
import type { ProjectContext } from './context.ts';
import { nameOf, openEyes, speak, titleOf, word, type Eyes } from './eyes.ts';
import { tapsForCoach } from './own.ts';
import { expected, hintsUsed, projectUndo, projectOpenTasks } from './overview.ts';
import { projectClock } from './progress.ts';
import { speakRef } from './refs.ts';
import { mainRole, roleView } from './roles.ts';
import { viewerOf } from './tools.ts';

type TeamPart = Omit<CoachTeamView, 'id' | 'name' | 'trouble'>;
const TIES = 2; // then the coach may decide

/** What a coach sees of a running team, in the coach's language. */
export function projectTeam(level: CompiledLevel, state: GameState, context: ProjectContext, language: Language): TeamPart {
  const eyes = openEyes(level, state, context, '', language);
  const { desk } = state;
  const played = [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id));
  const counted = played.filter(puzzle => !puzzle.until); // as on the team's own screen
  return {
    phase: state.phase,
    clock: projectClock(eyes),
    seats: state.seats
      .filter(seat => !seat.left)
      .map(seat => {
        const role = mainRole(level, seat);
        const open = seat.open.at(-1);
        return {
          seat: seat.id,
          role: role && roleView(role, language),
          away: seat.away,
          covered: seat.own.some(pack => state.holds[pack] !== seat.id),
          openTool: open === undefined ? null : (level.tools.get(open)?.title[language] ?? null),
        };
      }),
    where: projectOpenTasks(eyes),
    puzzles: played.map(puzzle => projectPuzzle(eyes, puzzle)),
    progress: {
      done: counted.filter(puzzle => isOver(state, puzzle.id)).length,
      total: counted.length,
      expected: expected(eyes),
    },
    hintsUsed: hintsUsed(state),
    chat: state.chat.length,
    last: projectLast(eyes),
    touchedAt: desk.touchedAt,
    undo: projectUndo(eyes),
    ...projectVote(eyes),
    ending: choiceLabel(eyes, state.choice.chosen),
    revealHeld: desk.held && state.phase === 'reveal',
    revealDone: [...state.revealDone],
    speaker: state.phase === 'debrief' ? state.debrief.speaker : null,
    timer: state.debrief.endsAt === null ? null : { endsAt: state.debrief.endsAt },
    debrief: projectDebrief(eyes),
  };
}

function projectPuzzle(eyes: Eyes, puzzle: CompiledPuzzle): TeamPart['puzzles'][number] {
  const { context } = eyes.state.puzzles[puzzle.id]!;
  const state = puzzleStatus(eyes.state, puzzle.id);
  const tries = eyes.state.desk.tries[puzzle.id] ?? [];
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  const step = puzzle.steps.find(one => isStepOpen(eyes.state, puzzle.id, one.id))?.id ?? null;
  return {
    id: puzzle.id,
    title: puzzle.title[eyes.language],
    short: puzzle.short[eyes.language],
    state,
    needs: puzzle.needs.filter(id => isPlayed(eyes.level, eyes.state, id)),
    sinceMs: context.openedAt,
    progressMs: lastProgress(context),
    minutes: puzzle.minutes,
    hints: sum(Object.values(context.hints).map(taken => taken.length)),
    notYet: sum(Object.values(context.tries)),
    tries: tries.map(one => ({
      say: speakRef(eyes, one.spoken),
      times: one.times,
      by: one.by === null ? null : nameOf(eyes, one.by),
      atMs: one.at,
    })),
    sameTry: state === 'open' ? (tries.at(-1)?.row ?? 0) : 0,
    step,
    stepHints: step === null ? 0 : (context.hints[step]?.length ?? 0),
  };
}

/** Steps that are open count from when the puzzle last went on; trying in vain is no progress. */
const lastProgress = ({ openedAt, endedAt, since }: PuzzleContext): number | null =>
  openedAt === null ? endedAt : (endedAt ?? Math.max(openedAt, ...Object.values(since)));

const LAST: Record<Exclude<LastThing, 'phase'>, (typeof words)[keyof typeof words]> = {
  opened: words.lastOpened,
  solved: words.lastSolved,
  skipped: words.lastSkipped,
  notYet: words.lastNotYet,
  looking: words.lastLooking,
  hint: words.lastHint,
  asked: words.lastAsked,
  answered: words.lastAnswered,
};

function projectLast(eyes: Eyes): TeamPart['last'] {
  const { last } = eyes.state;
  if (!last || last.what === 'phase') return null;
  const given = {
    task: last.puzzle === null ? '' : titleOf(eyes, last.puzzle),
    name: last.seat === null ? '' : nameOf(eyes, last.seat),
  };
  return { text: word(eyes, LAST[last.what], given), at: last.at };
}

/** After two ties the coach may choose between the options of the ballot. */
function projectVote(eyes: Eyes): Pick<TeamPart, 'ties' | 'options'> {
  const ballot = [...eyes.level.tools.values()].find(tool => tool.kind === 'ballot');
  if (!ballot || partStatus(eyes.level, eyes.state, `${ballot.id}.decide`) !== 'usable') return { ties: false, options: [] };
  const ties = Number(eyes.fact(`${ballot.id}.ballot.round`)) > TIES && eyes.fact(`${ballot.id}.ballot.winner`) === '';
  if (!ties || eyes.state.phase !== 'playing') return { ties: false, options: [] };
  const view = ballot.rules.project(ballot.content, eyes.state.tools[ballot.id]!, 'decide', viewerOf(eyes, new Set(), false));
  return { ties, options: (view as BallotParts['decide']).options };
}

/** Sentences for a group that is silent, negative and so on; the one about another winner only when there is one. */
function coachLines(eyes: Eyes): NonNullable<TeamPart['debrief']>['lines'] {
  const { debrief, endings } = eyes.level.level;
  const best = endings[0]?.when; // the level names the best choice first
  const other = eyes.state.choice.chosen !== null && best !== undefined && !holds(best, eyes.fact);
  return (debrief.lines ?? [])
    .filter(line => line.when !== 'otherWinner' || other)
    .map(({ when, say }) => ({ when, say: speak(eyes, say) }));
}

function projectDebrief(eyes: Eyes): TeamPart['debrief'] {
  if (eyes.state.phase !== 'debrief') return null;
  const { phases, whatIf } = eyes.level.level.debrief;
  const phase = phases[eyes.state.debrief.step]!;
  return {
    step: eyes.state.debrief.step,
    phases: phases.map(({ id, title, minutes, shortMinutes }) => ({ id, title: speak(eyes, title), minutes, shortMinutes })),
    intro: phase.intro ? speak(eyes, phase.intro) : null,
    prompts: [...phase.prompts, ...(phase.id === 'whatIf' ? whatIf : [])].map(prompt => speak(eyes, prompt)),
    spare: phase.spare.map(spare => speak(eyes, spare)),
    lines: coachLines(eyes),
    taps: tapsForCoach(eyes),
    replay: eyes.state.debrief.replay,
  };
}
