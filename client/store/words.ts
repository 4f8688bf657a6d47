import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Words above the line of the game page: this person asked for them, they answer what was done, or they came by themselves. */
export type Word =
  | { kind: 'hint'; puzzle: string; step: string; number: number } // 0: there is none yet
  | { kind: 'coachHint'; message: number } // the id of the coach's message
  | { kind: 'answer'; ask: number } // of a colleague
  | { kind: 'done'; tool: string | null; title: string; puzzle: string | null } // tool: the one that closes by itself
  | { kind: 'choose' } // whom to ask
  | { kind: 'away'; seat: string; name: string; puzzle: string } // who would be asked is away
  | { kind: 'say'; text: string; tone: 'why' | 'info' }; // why: the main act is not possible yet

type Coming = 'word' | 'notYet' | 'inbox';

interface Words {
  word: Word | null;
  /** What the word covers, the newest first. It shows again when the word is read. */
  under: readonly Word[];
  /** "Nog niet" that were read, as `puzzle.step.tries`. */
  read: readonly string[];
  /** In which order texts came: where there is room for one, the newest shows. */
  came: Readonly<Record<Coming, number>>;
}

const words = createStore<Words>(() => ({ word: null, under: [], read: [], came: { word: 0, notYet: 0, inbox: 0 } }));
export const useWords = (): Words => useStore(words);
export const wordsNow = (): Words => words.getState();

const last = (what: Coming, came: Words['came']): Words['came'] => ({ ...came, [what]: Math.max(...Object.values(came)) + 1 });
const isSame = (a: Word, b: Word): boolean => JSON.stringify(a) === JSON.stringify(b);
const comesUnasked = ({ kind }: Word): boolean => kind === 'coachHint' || kind === 'answer' || kind === 'done';

const pileOf = ({ word, under }: Words): Word[] => (word === null ? [...under] : [word, ...under]);
const asPile = ([word, ...under]: readonly Word[]): Pick<Words, 'word' | 'under'> => ({ word: word ?? null, under });

function cover(word: Word, stays: (covered: Word) => boolean): void {
  words.setState(now => ({
    word,
    under: pileOf(now).filter(other => !isSame(other, word) && (other !== now.word || stays(other))),
    came: last('word', now.came),
  }));
}

/** Shows what this person asked for, or the answer to a press. What came by itself stays under it. */
export const showWord = (word: Word): void => cover(word, comesUnasked);
/** Shows what came by itself, over all that stands there. */
export const wordCame = (word: Word): void => cover(word, () => true);

/** Shows that a task is done, after the words that stand there now. */
export function showDoneAfter(word: Word): void {
  const { word: top } = words.getState();
  if (top === null || top.kind === 'done') wordCame(word);
  else words.setState(now => asPile([...pileOf(now).filter(other => !isSame(other, word)), word]));
}

/** The word was read: what it covered shows again. */
export const readWord = (): void => words.setState(({ under }) => asPile(under));
/** This word has nothing more to say. */
export const dropWord = (word: Word): void => words.setState(now => asPile(pileOf(now).filter(other => !isSame(other, word))));

/** This person went on, so words about what was done have been read. What the coach said stays until it is read. */
export const leaveWords = (): void => words.setState(now => asPile(pileOf(now).filter(({ kind }) => kind === 'coachHint')));

export const clearWords = (): void => words.setState(asPile([]));
export const readNotYet = (key: string): void => words.setState(({ read }) => ({ read: [...read.slice(-20), key] }));
export const notYetCame = (): void => words.setState(({ came }) => ({ came: last('notYet', came) }));
export const inboxCame = (): void => words.setState(({ came }) => ({ came: last('inbox', came) }));
