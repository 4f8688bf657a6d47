import type { CompiledLevel, CompiledPuzzle } from '../../level/compiled.ts';
import { holds } from '../../level/holds.ts';
import type { PuzzleContext } from '../../level/puzzleState.ts';
import type { CoachTeamView } from '../../protocol/coachView.ts';
import type { BallotParts } from '../../tools/ballot/view.ts';
import type { Language } from '../../text/localised.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import type { GameState } from '../state.ts';
import { isStepOpen, partStatus, puzzleStatus } from '../status.ts';
import { expectedMinutes } from '../pace.ts';
import { projectActs } from './acts.ts';
import type { ProjectContext } from './context.ts';
import { choiceLabel, nameOf, viewerContext, speak, titleOf, word, type ViewerContext } from './viewerContext.ts';
import { tapsForCoach } from './own.ts';
import { praisedSentences } from './sentences.ts';
import { expected, hintsUsed, projectUndo, projectOpenTasks } from './overview.ts';
import { projectClock } from './progress.ts';
import { outcomeOf } from './outcome.ts';
import { speakRef } from './refs.ts';
import { mainRole, roleView } from './roles.ts';
import { toolViewer } from './tools.ts';

type TeamPart = Omit<CoachTeamView, 'id' | 'name' | 'trouble' | 'status' | 'needs'>;
const TIES_BEFORE_DECISION = 2; // after this many the coach may decide

/** What a coach sees of a running team, in the coach's language. */
export function projectTeam(level: CompiledLevel, state: GameState, context: ProjectContext, language: Language): TeamPart {
  const viewer = viewerContext(level, state, context, '', language);
  const { desk } = state;
  const played = [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id));
  const counted = played.filter(puzzle => !puzzle.until); // as on the team's own screen
  return {
    phase: state.phase,
    clock: projectClock(viewer),
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
          ...(seat.dealtWith && { dealtWith: true }),
          openTool: open === undefined ? null : (level.tools.get(open)?.title[language] ?? null),
        };
      }),
    where: projectOpenTasks(viewer),
    puzzles: played.map(puzzle => projectPuzzle(viewer, puzzle)),
    progress: progressOf(
      viewer,
      counted.map(puzzle => puzzle.id),
    ),
    hintsUsed: hintsUsed(state),
    chat: state.chat.length,
    last: projectLast(viewer),
    touchedAt: desk.touchedAt,
    acts: projectActs(viewer),
    undo: projectUndo(viewer),
    ...projectVote(viewer),
    ending: choiceLabel(viewer, state.choice.chosen),
    revealHeld: desk.held && state.phase === 'reveal',
    revealDone: [...state.revealDone],
    speaker: state.phase === 'debrief' ? state.debrief.speaker : null,
    timer: state.debrief.endsAt === null ? null : { endsAt: state.debrief.endsAt },
    debrief: projectDebrief(viewer),
  };
}

function progressOf(viewer: ViewerContext, counted: readonly string[]): TeamPart['progress'] {
  const outcomes = counted.map(id => outcomeOf(viewer.state, id));
  const count = (one: (typeof outcomes)[number]): number => outcomes.filter(outcome => outcome === one).length;
  const [byCoach, skipped] = [count('byCoach'), count('skipped')];
  return {
    done: count('solved') + byCoach,
    ...(byCoach > 0 && { byCoach }),
    ...(skipped > 0 && { skipped }),
    total: counted.length,
    expected: expected(viewer),
  };
}

function projectPuzzle(viewer: ViewerContext, puzzle: CompiledPuzzle): TeamPart['puzzles'][number] {
  const { context } = viewer.state.puzzles[puzzle.id]!;
  const state = puzzleStatus(viewer.state, puzzle.id);
  const tries = viewer.state.desk.tries[puzzle.id] ?? [];
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  const step = puzzle.steps.find(one => isStepOpen(viewer.state, puzzle.id, one.id));
  return {
    id: puzzle.id,
    title: puzzle.title[viewer.language],
    short: puzzle.short[viewer.language],
    state,
    outcome: outcomeOf(viewer.state, puzzle.id),
    needs: puzzle.needs.filter(id => isPlayed(viewer.level, viewer.state, id)),
    sinceMs: context.openedAt,
    progressMs: lastProgress(context),
    minutes: expectedMinutes(puzzle.minutes, viewer.state.options.pace),
    hints: sum(Object.values(context.hints).map(taken => taken.length)),
    notYet: sum(Object.values(context.tries)),
    tries: tries.map(one => ({
      say: speakRef(viewer, one.spoken),
      times: one.times,
      by: one.by === null ? null : nameOf(viewer, one.by),
      atMs: one.at,
    })),
    sameTry: state === 'open' ? (tries.at(-1)?.row ?? 0) : 0,
    step: step?.id ?? null,
    nextHint: step ? nextHint(step, context) : null,
  };
}

/** The first prepared hint of a step that the team has not had yet. */
function nextHint(step: CompiledPuzzle['steps'][number], { hints }: PuzzleContext): number | null {
  const next = (hints[step.id]?.length ?? 0) + 1;
  return next <= step.hints.length ? next : null;
}

/** When the puzzle last made progress, or opened; a failed try is no progress. */
const lastProgress = ({ openedAt, endedAt, since }: PuzzleContext): number | null =>
  openedAt === null ? endedAt : (endedAt ?? Math.max(openedAt, ...Object.values(since)));

function projectLast(viewer: ViewerContext): TeamPart['last'] {
  const { last } = viewer.state;
  if (!last || last.what === 'phase') return null;
  const given = {
    task: last.puzzle === null ? '' : titleOf(viewer, last.puzzle),
    name: last.seat === null ? '' : nameOf(viewer, last.seat),
  };
  return { what: last.what, text: word(viewer, `server.game.last.${last.what}`, given), at: last.at };
}

/** After two ties the coach may choose between the options of the ballot. */
function projectVote(viewer: ViewerContext): Pick<TeamPart, 'ties' | 'options'> {
  const ballot = [...viewer.level.tools.values()].find(tool => tool.kind === 'ballot');
  if (!ballot || partStatus(viewer.level, viewer.state, `${ballot.id}.decide`) !== 'usable') return { ties: false, options: [] };
  const ties =
    Number(viewer.fact(`${ballot.id}.ballot.round`)) > TIES_BEFORE_DECISION && viewer.fact(`${ballot.id}.ballot.winner`) === '';
  if (!ties || viewer.state.phase !== 'playing') return { ties: false, options: [] };
  const view = ballot.rules.project(
    ballot.content,
    viewer.state.tools[ballot.id]!,
    'decide',
    toolViewer(viewer, new Set(), false),
  );
  return { ties, options: (view as BallotParts['decide']).options };
}

/** Sentences for a group that is silent, negative and so on; the one about another winner only if there is one. */
function coachLines(viewer: ViewerContext): NonNullable<TeamPart['debrief']>['lines'] {
  const { debrief, endings } = viewer.level.level;
  const best = endings[0]?.when; // the level lists the best choice first
  const other = viewer.state.choice.chosen !== null && best !== undefined && !holds(best, viewer.fact);
  return (debrief.lines ?? [])
    .filter(line => line.when !== 'otherWinner' || other)
    .map(({ when, say }) => ({ when, say: speak(viewer, say) }));
}

function projectDebrief(viewer: ViewerContext): TeamPart['debrief'] {
  if (viewer.state.phase !== 'debrief') return null;
  const { phases, whatIf } = viewer.level.level.debrief;
  const phase = phases[viewer.state.debrief.step]!;
  return {
    step: viewer.state.debrief.step,
    phases: phases.map(({ id, title, minutes, shortMinutes }) => ({ id, title: speak(viewer, title), minutes, shortMinutes })),
    intro: phase.intro ? speak(viewer, phase.intro) : null,
    prompts: [
      ...[...phase.prompts, ...(phase.id === 'whatIf' ? whatIf : [])].map(prompt => speak(viewer, prompt)),
      ...(phase.id === 'life' ? [word(viewer, 'server.game.kindWords')] : []), // the page of that step asks for them
    ],
    spare: phase.spare.map(spare => speak(viewer, spare)),
    lines: coachLines(viewer),
    taps: tapsForCoach(viewer),
    praised: praisedSentences(viewer),
    replay: viewer.state.debrief.replay,
  };
}
