import { factsSpoken } from '../level/speech.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { PhraseId } from '../text/words.ts';
import type { CoachSays, MessageCue } from './state.ts';
import type { Turn } from './turn.ts';

/** A message of the level to everybody: kept as the place of its text and the facts it named then. */
export function sayLevel(turn: Turn, ref: string, text: LocalisedText, cue: MessageCue): void {
  turn.s.messages = [
    ...turn.s.messages,
    { at: turn.now, kind: 'level', spoken: { ref, with: factsSpoken(text, turn.fact) }, cue },
  ];
}

/**
 * A sentence of the product, to everybody or to one. Values in `words` are references that are spoken in the reader's
 * language: `seat:s1`, `who:s1` (role and name), `puzzles:P1,P2`, `item:k6`.
 */
export function sayPhrase(turn: Turn, phrase: PhraseId, words: Record<string, string>, cue: MessageCue, to?: string): void {
  const message = { at: turn.now, kind: 'phrase' as const, phrase, with: words, cue };
  turn.s.messages = [...turn.s.messages, to === undefined ? message : { ...message, to }];
}

/** A sentence of the product that a coach says. */
export function coachSays(
  turn: Turn,
  phrase: PhraseId,
  words: Record<string, string>,
  cue: MessageCue,
  says: CoachSays,
  to?: string,
): void {
  const message = { at: turn.now, kind: 'phrase' as const, phrase, with: words, cue, by: turn.by, ...says };
  turn.s.messages = [...turn.s.messages, to === undefined ? message : { ...message, to }];
}

/** Own words of a coach; `text` is the id under which they are kept. */
export function sayCoach(turn: Turn, text: string, cue: MessageCue, says: CoachSays, to?: string): void {
  const message = { at: turn.now, kind: 'coach' as const, text, cue, by: turn.by, ...says };
  turn.s.messages = [...turn.s.messages, to === undefined ? message : { ...message, to }];
}
