import { factValues } from '../level/speech.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { PhraseId } from '../text/words.ts';
import type { CoachSays, MessageCue } from './state.ts';
import type { Turn } from './turn.ts';

/** Sends a message of the level to everybody. Stored as the place of its text and the facts it named at that moment. */
export function sayLevel(turn: Turn, ref: string, text: LocalisedText, cue: MessageCue): void {
  turn.state.messages = [
    ...turn.state.messages,
    { at: turn.now, kind: 'level', spoken: { ref, with: factValues(text, turn.fact) }, cue },
  ];
}

/**
 * Sends a phrase of the program, to everybody or to one person. Values in `words` are references, resolved in the reader's
 * language: `seat:s1`, `who:s1` (role and name), `puzzles:P1,P2`, `item:k6`.
 */
export function sayPhrase(turn: Turn, phrase: PhraseId, words: Record<string, string>, cue: MessageCue, to?: string): void {
  const message = { at: turn.now, kind: 'phrase' as const, phrase, with: words, cue };
  turn.state.messages = [...turn.state.messages, to === undefined ? message : { ...message, to }];
}

/** Sends a phrase of the program in the name of a coach. */
export function sayPhraseAsCoach(
  turn: Turn,
  phrase: PhraseId,
  words: Record<string, string>,
  cue: MessageCue,
  says: CoachSays,
  to?: string,
): void {
  const message = { at: turn.now, kind: 'phrase' as const, phrase, with: words, cue, by: turn.by, ...says };
  turn.state.messages = [...turn.state.messages, to === undefined ? message : { ...message, to }];
}

/** Sends a coach's own words; `text` is the id under which they are stored. */
export function sayTextAsCoach(turn: Turn, text: string, cue: MessageCue, says: CoachSays, to?: string): void {
  const message = { at: turn.now, kind: 'coach' as const, text, cue, by: turn.by, ...says };
  turn.state.messages = [...turn.state.messages, to === undefined ? message : { ...message, to }];
}
