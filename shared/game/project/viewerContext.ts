import type { CompiledLevel } from '../../level/compiled.ts';
import type { ReadFact } from '../../level/holds.ts';
import { serialiseFact, deserialiseIds } from '../../level/speech.ts';
import { capitalise, joinList } from '../../text/lists.ts';
import type { Language, LocalisedText } from '../../text/localised.ts';
import { inSentence, withoutDoubledMarks } from '../../text/titles.ts';
import { readToken, TOKEN, tokensIn } from '../../text/tokens.ts';
import { asLevelText, countIn, readerOf, type Reader, type WordValues } from '../../text/say.ts';
import type { WordKey } from '../../text/words.ts';
import { factReader } from '../facts.ts';
import { holderOfItem, seatOf } from '../people.ts';
import type { GameState, SeatState } from '../state.ts';
import { gameTime } from '../time.ts';
import type { ProjectContext } from './context.ts';
import { mainRole } from './roles.ts';

/** For whom a game is shown: everything that the parts of a view need to address that person. */
export interface ViewerContext {
  level: CompiledLevel;
  state: GameState;
  context: ProjectContext;
  language: Language;
  seat: string; // the viewer's seat; '' for a coach
  now: number; // game time
  fact: ReadFact;
}

export const viewerContext = (
  level: CompiledLevel,
  state: GameState,
  context: ProjectContext,
  seat: string,
  language: Language,
): ViewerContext => ({
  level: level.named(state.names ?? {}),
  state,
  context,
  language,
  seat,
  now: gameTime(state.clock, context.now),
  fact: factReader(level, () => state),
});

/** The viewer as a reader of the program's own texts. */
export const readerFor = ({ context, language }: ViewerContext): Reader => readerOf(context.words, language);

export const nameOf = (viewer: ViewerContext, seat: string): string => viewer.context.people.get(seat)?.name ?? '';

export const coachFirstName = (viewer: ViewerContext, id: string): string | null =>
  viewer.context.coaches?.get(id.replace(/^(coach:)+/, '')) ?? null;

/** "coach Ans"; "uw coach" if the name is unknown. `id` may carry the prefix of a command. */
export function coachName(viewer: ViewerContext, id: string): string {
  const name = coachFirstName(viewer, id);
  const { say } = readerFor(viewer);
  return name ? say('server.game.coachNamed', { name }) : say('server.game.yourCoach');
}

/** "de Zoeker (Ria)"; just the name if there is no role. */
export function whoIs(viewer: ViewerContext, id: string): string {
  const seat = seatOf(viewer.state, id);
  const role = seat && mainRole(viewer.level, seat);
  return role ? `${role.the[viewer.language]} (${nameOf(viewer, id)})` : nameOf(viewer, id);
}

/** The holder of a pack: with the role if it is the role of that pack, else just the name. */
function holderLabel(viewer: ViewerContext, holder: string, pack: string): string {
  const seat = seatOf(viewer.state, holder);
  const role = seat && mainRole(viewer.level, seat);
  const self = holder === viewer.seat;
  const { say } = readerFor(viewer);
  if (!role?.packs.includes(pack)) return self ? say('server.game.yourself') : nameOf(viewer, holder);
  return `${role.the[viewer.language]} (${self ? say('server.game.you') : nameOf(viewer, holder)})`;
}

const label = (viewer: ViewerContext, id: string): string => viewer.level.level.labels[id]?.[viewer.language] ?? id;
export const choiceLabel = (viewer: ViewerContext, id: string | null): string | null => (id === null ? null : label(viewer, id));
/** The title of a puzzle as it stands in a sentence. */
export const titleOf = (viewer: ViewerContext, puzzle: string): string =>
  inSentence(viewer.level.puzzles.get(puzzle)?.title[viewer.language] ?? '');
export const itemName = (viewer: ViewerContext, item: string): string =>
  viewer.level.items.get(item)?.name[viewer.language] ?? '';
export const listed = (viewer: ViewerContext, parts: readonly string[]): string => joinList(parts, viewer.language);

export interface SpeechWords {
  kept?: Readonly<Record<string, string>>; // facts as they were when the sentence was said
  words?: WordValues; // {word} -> text
  names?: true; // people by first name alone, without their role
}

/** A text in the viewer's language with its tokens filled. Facts in `kept` keep their value of then; all others are read now. */
export const speak = (viewer: ViewerContext, text: LocalisedText, given?: SpeechWords): string =>
  fill(viewer, text[viewer.language], given);

/** One of the program's own texts, filled in the same way as a level's: a word that begins the sentence is capitalised. */
export const word = (viewer: ViewerContext, key: WordKey, given: WordValues = {}): string =>
  fill(viewer, asLevelText(viewer.context.words(key, viewer.language, countIn(given))), { words: given });

/** The same for a text that is already in the viewer's language. */
export function fill(viewer: ViewerContext, raw: string, speech: SpeechWords = {}): string {
  if (!raw.includes('{')) return raw;
  const sentences = raw.split(/(?<=[.?!]["”]?\s)/);
  return sentences.map(sentence => speakSentence(viewer, sentence, speech)).join('');
}

function speakSentence(viewer: ViewerContext, sentence: string, speech: SpeechWords): string {
  const own = ownItem(viewer, sentence);
  if (own !== null)
    return readerFor(viewer).say('server.game.youHaveIt', { item: itemName(viewer, own) }) + (/\s$/.test(sentence) ? ' ' : '');
  const said = sentence.replace(TOKEN, (whole, inside: string, offset: number) => {
    const filled = fillToken(viewer, inside, speech) ?? whole;
    return offset === 0 || /^["“]$/.test(sentence.slice(0, offset)) ? capitalise(filled) : filled;
  });
  return withoutDoubledMarks(said);
}

/** Replaces a sentence that would send viewers to themselves for an item: it says that they have it. */
function ownItem(viewer: ViewerContext, sentence: string): string | null {
  const who = tokensIn(sentence)
    .map(readToken)
    .filter(token => token.kind === 'who');
  const [only] = who;
  if (who.length !== 1 || !only || !viewer.level.items.has(only.id)) return null;
  return holderOfItem(viewer.level, viewer.state, only.id) === viewer.seat ? only.id : null;
}

function fillToken(viewer: ViewerContext, inside: string, { kept = {}, words = {}, names }: SpeechWords): string | undefined {
  const token = readToken(inside);
  if (token.kind === 'word') return words[token.name]?.toString();
  if (token.kind === 'name') return undefined;
  if (token.kind === 'puzzle') return titleOf(viewer, token.id);
  if (token.kind === 'label') return label(viewer, token.id);
  if (token.kind === 'fact') {
    const value = kept[token.name] ?? serialiseFact(viewer.fact(token.name));
    return listed(
      viewer,
      deserialiseIds(value).map(id => label(viewer, id)),
    );
  }
  const item = viewer.level.items.get(token.id);
  const holder = item ? holderOfItem(viewer.level, viewer.state, token.id) : viewer.state.holds[token.id];
  if (holder === undefined) return '';
  if (names) return holder === viewer.seat ? readerFor(viewer).say('server.game.you') : nameOf(viewer, holder);
  return holderLabel(viewer, holder, item?.pack ?? token.id);
}

export const viewerSeat = (viewer: ViewerContext): SeatState => {
  const seat = seatOf(viewer.state, viewer.seat);
  if (!seat) throw new Error(`no seat ${viewer.seat} in this team`);
  return seat;
};
