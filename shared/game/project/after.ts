import type { DebriefView, RevealView } from '../../protocol/view.ts';
import { LEAST_PEOPLE } from '../../protocol/privacy.ts';
import { words } from '../../text/words.ts';
import { puzzleStatus } from '../status.ts';
import { label, listed, nameOf, speak, titleOf, word, type Eyes } from './eyes.ts';
import { textAt, speakRef } from './refs.ts';
import { fiveMoments } from './moments.ts';
import { sharedTaps, shares } from './own.ts';
import { isSentenceShared, ownSentence, sharedSentences } from './sentences.ts';
import { debriefSums } from './sums.ts';

const WRONG_IDEAS = 3; // the most common, as statements, without names

/** What Ilse says and the pages of the reveal, as they were fixed when the game ended. */
export function projectReveal(eyes: Eyes): RevealView | null {
  const { ended } = eyes.state;
  if (!ended || eyes.state.desk.held) return null;
  return {
    ending: ended.ending.map(line => speakRef(eyes, line)),
    caller: eyes.level.level.caller ?? null,
    pages: eyes.level.level.reveal.flatMap((page, i) => {
      const lines = ended.reveal[i]!.map(line => speakRef(eyes, line));
      if (!lines.length) return [];
      return [
        {
          title: page.title ? speak(eyes, page.title) : null,
          lines,
          people: (page.people ?? []).map(({ portrait, caption }) => ({ portrait, caption: speak(eyes, caption) })),
          picture: page.picture ?? null,
        },
      ];
    }),
    done: [...eyes.state.revealDone],
  };
}

export function projectDebrief(eyes: Eyes): DebriefView | null {
  const { state, level } = eyes;
  if (state.phase !== 'debrief' && !(state.phase === 'closed' && state.ended)) return null;
  const { debrief } = level.level;
  const phase = debrief.phases[state.debrief.step]!;
  const masked = eyes.context.as === 'lookAlong';
  return {
    step: state.debrief.step,
    phases: debrief.phases.map(({ id, title, minutes, shortMinutes, intro, prompts }) => ({
      id,
      title: speak(eyes, title),
      minutes,
      shortMinutes,
      intro: intro ? speak(eyes, intro) : null,
      prompts: prompts.map(prompt => speak(eyes, prompt)),
    })),
    intro: phase.intro ? speak(eyes, phase.intro) : null,
    prompts: phase.prompts.map(prompt => speak(eyes, prompt)),
    feelings: debrief.feelings.map(feeling => ({
      id: feeling.id,
      label: speak(eyes, feeling.label),
      count: feelingCount(eyes, feeling.id),
    })),
    myFeeling: masked || eyes.context.sealed?.has('feeling') ? null : (state.debrief.feelings[eyes.seat] ?? null),
    timeline: fiveMoments(eyes),
    helped: state.asks
      .filter(ask => ask.sentences.length)
      .map(ask => {
        const [from, to] = [nameOf(eyes, ask.to), nameOf(eyes, ask.by)];
        return { from, to, text: word(eyes, words.helped, { from, to, task: titleOf(eyes, ask.puzzle) }), thanked: ask.thanked };
      }),
    wrongIdeas: wrongIdeas(eyes),
    whatIf: debrief.whatIf.map(text => speak(eyes, text)),
    result: { chosen: choiceLabel(eyes, state.choice.chosen), second: choiceLabel(eyes, state.choice.second) },
    mine: masked ? [] : whatIDid(eyes),
    timer: timerOf(eyes),
    speaker: state.debrief.speaker === null ? null : { seat: state.debrief.speaker, name: nameOf(eyes, state.debrief.speaker) },
    replay: state.debrief.replay,
    sentence: ownSentence(eyes) || null,
    sentences: sharedSentences(eyes),
    sharing: sharingOf(eyes),
    taps: sharedTaps(eyes),
    sums: debriefSums(eyes),
  };
}

export const choiceLabel = (eyes: Eyes, id: string | null): string | null => (id === null ? null : label(eyes, id));

/** Counts appear only after the coach moved on from the feelings, of three people or more, and never with names. */
function feelingCount(eyes: Eyes, id: string): number | null {
  const at = eyes.level.level.debrief.phases.findIndex(phase => phase.id === 'feelings');
  if (eyes.state.debrief.step <= at) return null;
  const shared = Object.entries(eyes.state.debrief.feelings).filter(([seat]) => shares(eyes.state, seat, 'feeling'));
  return shared.length < LEAST_PEOPLE ? null : shared.filter(([, chosen]) => chosen === id).length;
}

/** The coach's timer; what is left counts from the moment of projection, since clocks of browsers differ. */
function timerOf({ state, context }: Eyes): DebriefView['timer'] {
  const { endsAt } = state.debrief;
  return endsAt === null ? null : { endsAt, leftMs: Math.max(0, endsAt - context.now) };
}

const sharingOf = (eyes: Eyes): DebriefView['sharing'] =>
  eyes.context.as === 'lookAlong'
    ? { feeling: false, taps: false, sentence: false }
    : {
        feeling: shares(eyes.state, eyes.seat, 'feeling'),
        taps: shares(eyes.state, eyes.seat, 'taps'),
        sentence: isSentenceShared(eyes, eyes.seat),
      };

function wrongIdeas(eyes: Eyes): string[] {
  const ideas = new Map<string, number>();
  for (const [ref, count] of Object.entries(eyes.state.ideas)) {
    const text = speak(eyes, textAt(eyes.level, `${ref}.idea`));
    ideas.set(text, (ideas.get(text) ?? 0) + count);
  }
  return [...ideas]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, WRONG_IDEAS)
    .map(([text]) => text);
}

function whatIDid(eyes: Eyes): string[] {
  const asked = eyes.state.asks.filter(ask => ask.by === eyes.seat).length;
  const helped = eyes.state.asks.filter(ask => ask.to === eyes.seat && ask.sentences.length).length;
  const led = [...eyes.level.puzzles.values()].filter(
    puzzle =>
      puzzle.lead !== 'all' && eyes.state.holds[puzzle.lead] === eyes.seat && puzzleStatus(eyes.state, puzzle.id) === 'solved',
  );
  const count = (
    many: typeof words.didAsk | typeof words.didHelp,
    one: typeof words.didAskOne | typeof words.didHelpOne,
    n: number,
  ) => (n === 1 ? [word(eyes, one)] : n ? [word(eyes, many, { count: String(n) })] : []);
  return [
    ...count(words.didAsk, words.didAskOne, asked),
    ...count(words.didHelp, words.didHelpOne, helped),
    ...(led.length
      ? [
          word(eyes, words.didLead, {
            tasks: listed(
              eyes,
              led.map(puzzle => titleOf(eyes, puzzle.id)),
            ),
          }),
        ]
      : []),
    ...(eyes.state.choice.chosen === null ? [] : [word(eyes, words.didChoose)]),
  ];
}
