import { areaName } from '../../text/digcomp.ts';
import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { WordValues } from '../../text/say.ts';
import type { WordKey } from '../../text/words.ts';
import { isSolvedByTeam } from '../status.ts';
import { readerFor, speak, viewerContext, titleOf, word, type ViewerContext } from './viewerContext.ts';
import type { CompiledLevel } from '../../level/compiled.ts';
import { skillOf } from '../../level/skillOf.ts';
import type { GameState } from '../state.ts';
import type { ProjectContext } from './context.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { ownTap, practisedSkills } from './own.ts';
import { workedOn } from './ownMoment.ts';
import type { PeerFeedback } from '../../protocol/peers.ts';
import { ownSentence, receivedFeedback } from './sentences.ts';

/** One act in plain words, and the DigComp area it belongs to. */
interface OwnAct {
  text: string;
  area: string | null;
}

/** The part of the personal page about the game: what I did, what my team practised, and my own sentence. */
export interface OwnGame {
  did: OwnAct[];
  skills: { id: string; puzzle: string; name: string; area: string; tap: 'can' | 'learn' | 'no' | null }[];
  sentence: string;
  feedback: PeerFeedback[]; // of colleagues, on that sentence
  work: OwnWork | null;
}

/** What the work of the vacancy asks digitally, and whether this person did it in the game. */
interface OwnWork {
  say: string;
  demands: { id: string; say: string; tasks: string[]; skill: string | null; did: boolean }[]; // `tasks`: titles of those that were played
}

const TOGETHER = '2';
const MAKING = '3';
const CHOOSING = '5';

export function projectOwnGame(level: CompiledLevel, state: GameState, seat: string, context: ProjectContext): OwnGame {
  const viewer = viewerContext(level, state, context, seat, context.people.get(seat)?.language ?? FIRST_LANGUAGE);
  const { say } = readerFor(viewer);
  const area = (id: string | undefined): string => areaName(say, id) ?? '';
  const sentence = ownSentence(viewer);
  return {
    did: whatIDid(viewer, sentence).map(({ text, area: id }) => ({ text, area: area(id) || null })),
    skills: practisedSkills(viewer).map(puzzle => ({
      id: puzzle.skill.id,
      puzzle: puzzle.id,
      name: puzzle.skill.name[viewer.language],
      area: area(puzzle.digcomp[0]),
      tap: ownTap(viewer, puzzle.id),
    })),
    sentence,
    feedback: receivedFeedback(viewer),
    work: workOf(viewer),
  };
}

function workOf(viewer: ViewerContext): OwnWork | null {
  const { level, state, language } = viewer;
  const { work } = level.level;
  if (!work) return null;
  return {
    say: speak(viewer, work.say),
    demands: work.demands.map(demand => {
      const played = demand.puzzles.filter(id => isPlayed(level, state, id));
      const puzzles = played.map(id => level.puzzles.get(id)!);
      return {
        id: demand.id,
        say: demand.say[language],
        tasks: puzzles.map(puzzle => titleOf(viewer, puzzle.id)),
        skill: skillOf(demand, level.puzzles) ?? null,
        did: puzzles.some(puzzle => isSolvedByTeam(state, puzzle.id) && workedOn(viewer, puzzle)),
      };
    }),
  };
}

/** "Dit deed u": what is true of this person. The last line is true of everybody who was there. */
function whatIDid(viewer: ViewerContext, sentence: string): { text: string; area: string | undefined }[] {
  const { state, level, seat } = viewer;
  const asked = state.asks.filter(ask => ask.by === seat && !ask.unasked).length;
  const helped = state.asks.filter(ask => ask.to === seat && ask.sentences.length).length;
  const done = [...level.puzzles.values()].filter(puzzle => isSolvedByTeam(state, puzzle.id));
  const led = done.filter(puzzle => puzzle.lead !== 'all' && state.holds[puzzle.lead] === seat);
  const line = (key: WordKey, area: string | undefined, given: WordValues = {}) => ({
    text: word(viewer, key, given),
    area,
  });
  return [
    ...led.map(puzzle => line('server.game.did.lead', puzzle.digcomp[0], { task: titleOf(viewer, puzzle.id) })),
    ...(helped ? [line('server.game.did.help', TOGETHER, { count: helped })] : []),
    ...(asked ? [line('server.game.did.ask', TOGETHER, { count: asked })] : []),
    ...(sentence ? [line('server.game.did.write', MAKING)] : []),
    ...(isSolvedByTeam(state, level.level.final) ? [line('server.game.did.choose', CHOOSING)] : []),
    done.length > 1 ? line('server.game.did.team', TOGETHER, { count: done.length }) : line('server.game.did.beThere', TOGETHER),
  ];
}
