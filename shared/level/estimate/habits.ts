/** What people need. Seconds, unless stated otherwise. */
export interface Habits {
  wordsPerMinute: number;
  start: number; // finding one's way, before the first task
  firstSearch: number; // finding a control of a kind in a tool for the first time
  laterSearch: number; // finding it again, and pressing it
  stepButton: number; // finding the button that ends a step, and pressing it
  wrongTry: number; // where a not-yet rule can speak: seeing it, thinking again, mending
  ask: number; // finding whom to ask, and asking
  notice: number; // until a colleague sees that somebody asks
  answer: number; // reading the question and choosing what helps
  answerNeed: number; // the same, where a sentence of the level says what the asker needs
  relay: number; // until somebody knows that a step of another's task is theirs
  agree: number; // talking about a step that is done together
  write: number; // a sentence of one's own
  typeWord: number; // one word of an answer
  row: number; // looking over one row of a list or cell of a table
  slowest: number; // how much longer the last of a team takes than the others, as a factor
}

export const PACES = ['quick', 'usual', 'calm'] as const;
export type Pace = (typeof PACES)[number];

/**
 * Measured on the page of the blind play, at the usual pace: five people of 55 to 65 with basic skills (130 words a minute; 20
 * to 40 seconds to find a button for the first time; 4 to 5 minutes to find one's way). What was not clocked there is fitted
 * to its minutes per puzzle: `tests/levels/estimateFit.test.ts` shows both beside each other.
 */
export const BLIND_PLAY: Habits = {
  wordsPerMinute: 130,
  start: 270,
  firstSearch: 35,
  laterSearch: 12,
  stepButton: 35,
  wrongTry: 60,
  ask: 30,
  notice: 20,
  answer: 50,
  answerNeed: 50,
  relay: 150,
  agree: 20,
  write: 150,
  typeWord: 8,
  row: 2,
  slowest: 1.3,
};

/**
 * Assumed, until teams have played on it: what today's page takes away of that, each for a cause that the blind play named.
 * People read, think, talk and write as fast as they did.
 */
const TODAYS_PAGE: Partial<Habits> = {
  start: 180, // the line names the first program and its button opens it; there are no windows, bars and docks to find out about
  firstSearch: 25, // a tool has 60 % of the height where it had 30 to 43 %: what was under the edge is mostly in view
  stepButton: 12, // always at the same place and always in sight: nobody looks for it a second time
  wrongTry: 50, // the words stand at the button and name the sentence or the row, where they were looked for and named none
  ask: 12, // the same place too, and it bears the face of whoever has it: a press like any other
  answerNeed: 30, // the question says in one sentence what it is for, where helpers guessed from seven equal sentences
};

const usual: Habits = { ...BLIND_PLAY, ...TODAYS_PAGE };

/** Everything that takes time, this much longer or shorter. */
const paced = (times: number, { wordsPerMinute, start, slowest, ...seconds }: Habits): Habits => ({
  ...(Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, value * times])) as typeof seconds),
  wordsPerMinute: wordsPerMinute / times,
  start: start * times,
  slowest,
});

/** A quick team knows its way on a computer, or has a coach who nudges; a calm one reads everything twice. */
export const HABITS: Readonly<Record<Pace, Habits>> = { quick: paced(0.75, usual), usual, calm: paced(1.3, usual) };
