import type { DebriefView } from '../../protocol/view.ts';
import { MIN_GROUP_SIZE } from '../../protocol/privacy.ts';
import { isSolvedByTeam } from '../status.ts';
import { choiceLabel, listed, nameOf, speak, titleOf, word, type ViewerContext } from './viewerContext.ts';
import { textAt } from './refs.ts';
import { fiveMoments } from './moments.ts';
import { sharedFeelings, sharedTaps, shares } from './own.ts';
import { isSentenceShared } from '../sharedSentences.ts';
import { ownSentence, praiseWords, receivedFeedback, sharedSentences } from './sentences.ts';
import { debriefSums } from './debriefSums.ts';
import { readySeats } from './ready.ts';
import { lessons } from './lessons.ts';

const WRONG_IDEAS = 3; // the most common ones, as statements without names

/** What a person sees of the debrief; null before it. */
export function projectDebrief(viewer: ViewerContext): DebriefView | null {
  const { state, level } = viewer;
  if (state.phase !== 'debrief' && !(state.phase === 'closed' && state.ended)) return null;
  const { debrief } = level.level;
  const phase = debrief.phases[state.debrief.step]!;
  const masked = viewer.context.as === 'mirror';
  return {
    step: state.debrief.step,
    phases: debrief.phases.map(({ id, title, minutes, shortMinutes, intro, prompts }) => ({
      id,
      title: speak(viewer, title),
      minutes,
      shortMinutes,
      intro: intro ? speak(viewer, intro) : null,
      prompts: prompts.map(prompt => speak(viewer, prompt)),
    })),
    intro: phase.intro ? speak(viewer, phase.intro) : null,
    prompts: phase.prompts.map(prompt => speak(viewer, prompt)),
    feelings: debrief.feelings.map(feeling => ({
      id: feeling.id,
      label: speak(viewer, feeling.label),
      count: feelingCount(viewer, feeling.id),
    })),
    myFeeling: masked || viewer.context.sealed?.has('feeling') ? null : (state.debrief.feelings[viewer.seat] ?? null),
    timeline: fiveMoments(viewer),
    helped: state.asks
      .filter(ask => ask.sentences.length)
      .map(ask => {
        const [from, to] = [nameOf(viewer, ask.to), nameOf(viewer, ask.by)];
        return {
          from,
          to,
          text: word(viewer, 'server.game.helped', { from, to, task: titleOf(viewer, ask.puzzle) }),
          thanked: ask.thanked,
        };
      }),
    wrongIdeas: wrongIdeas(viewer),
    whatIf: debrief.whatIf.map(text => speak(viewer, text)),
    result: { chosen: choiceLabel(viewer, state.choice.chosen), second: choiceLabel(viewer, state.choice.second) },
    mine: masked ? [] : whatIDid(viewer),
    timer: timerOf(viewer),
    speaker: state.debrief.speaker === null ? null : { seat: state.debrief.speaker, name: nameOf(viewer, state.debrief.speaker) },
    replay: state.debrief.replay,
    ready: !masked && readySeats(state).includes(viewer.seat),
    sentence: ownSentence(viewer) || null,
    sentences: sharedSentences(viewer),
    praise: praiseWords(viewer),
    received: receivedFeedback(viewer),
    sharing: sharingOf(viewer),
    taps: sharedTaps(viewer),
    sums: debriefSums(viewer),
    lessons: lessons(viewer),
  };
}

/** Counts appear only once the coach has moved on from the feelings, from three people on, and never with names. */
function feelingCount(viewer: ViewerContext, id: string): number | null {
  const at = viewer.level.level.debrief.phases.findIndex(phase => phase.id === 'feelings');
  if (viewer.state.debrief.step <= at) return null;
  const shared = sharedFeelings(viewer.state);
  return shared.length < MIN_GROUP_SIZE ? null : shared.filter(chosen => chosen === id).length;
}

/** The coach's timer. It is sent as time left at the moment of projection, since the clocks of browsers differ. */
function timerOf({ state, context }: ViewerContext): DebriefView['timer'] {
  const { endsAt } = state.debrief;
  return endsAt === null ? null : { endsAt, leftMs: Math.max(0, endsAt - context.now) };
}

const sharingOf = (viewer: ViewerContext): DebriefView['sharing'] =>
  viewer.context.as === 'mirror'
    ? { feeling: false, taps: false, sentence: false }
    : {
        feeling: shares(viewer.state, viewer.seat, 'feeling'),
        taps: shares(viewer.state, viewer.seat, 'taps'),
        sentence: isSentenceShared(viewer.level, viewer.state, viewer.seat),
      };

/** The most common misunderstandings of the game, as statements. */
export function wrongIdeas(viewer: ViewerContext): string[] {
  const ideas = new Map<string, number>();
  for (const [ref, count] of Object.entries(viewer.state.ideas)) {
    const text = speak(viewer, textAt(viewer.level, `${ref}.idea`));
    ideas.set(text, (ideas.get(text) ?? 0) + count);
  }
  return [...ideas]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, WRONG_IDEAS)
    .map(([text]) => text);
}

function whatIDid(viewer: ViewerContext): string[] {
  const asked = viewer.state.asks.filter(ask => ask.by === viewer.seat && !ask.unasked).length;
  const helped = viewer.state.asks.filter(ask => ask.to === viewer.seat && ask.sentences.length).length;
  const led = [...viewer.level.puzzles.values()].filter(
    puzzle => puzzle.lead !== 'all' && viewer.state.holds[puzzle.lead] === viewer.seat && isSolvedByTeam(viewer.state, puzzle.id),
  );
  return [
    ...(asked ? [word(viewer, 'server.game.did.ask', { count: asked })] : []),
    ...(helped ? [word(viewer, 'server.game.did.help', { count: helped })] : []),
    ...(led.length
      ? [
          word(viewer, 'server.game.did.leadAll', {
            tasks: listed(
              viewer,
              led.map(puzzle => titleOf(viewer, puzzle.id)),
            ),
          }),
        ]
      : []),
    ...(isSolvedByTeam(viewer.state, viewer.level.level.final) ? [word(viewer, 'server.game.did.choose')] : []),
  ];
}
