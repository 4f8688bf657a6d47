import type { CompiledLevel } from '../../level/compiled.ts';
import type { ReadFact } from '../../level/holds.ts';
import { keepFact, keptIds } from '../../level/speech.ts';
import { capitalise, joinList } from '../../text/lists.ts';
import type { Language, LocalisedText } from '../../text/localised.ts';
import { readToken, TOKEN, tokensIn } from '../../text/tokens.ts';
import { words } from '../../text/words.ts';
import { factReader } from '../facts.ts';
import { holderOfItem, seatOf } from '../people.ts';
import type { GameState, SeatState } from '../state.ts';
import { gameTime } from '../time.ts';
import type { ProjectContext } from './context.ts';
import { mainRole } from './roles.ts';

/** Through whose eyes a game is shown: what every part of a view needs to speak to that person. */
export interface Eyes {
  level: CompiledLevel;
  state: GameState;
  context: ProjectContext;
  language: Language;
  seat: string; // of who looks; '' for a coach
  now: number; // game time
  fact: ReadFact;
}

export const openEyes = (
  level: CompiledLevel,
  state: GameState,
  context: ProjectContext,
  seat: string,
  language: Language,
): Eyes => ({
  level,
  state,
  context,
  language,
  seat,
  now: gameTime(state.clock, context.now),
  fact: factReader(level, () => state),
});

export const nameOf = (eyes: Eyes, seat: string): string => eyes.context.people.get(seat)?.name ?? '';

export const coachFirstName = (eyes: Eyes, id: string): string | null =>
  eyes.context.coaches?.get(id.replace(/^(coach:)+/, '')) ?? null;

/** "coach Ans"; who is not known by name is "uw coach". `id` may carry the prefix of a command. */
export function coachName(eyes: Eyes, id: string): string {
  const name = coachFirstName(eyes, id);
  return name ? `coach ${name}` : words.yourCoach[eyes.language];
}

/** "de Zoeker (Ria)"; without a role only the name. */
export function whoIs(eyes: Eyes, id: string): string {
  const seat = seatOf(eyes.state, id);
  const role = seat && mainRole(eyes.level, seat);
  return role ? `${role.the[eyes.language]} (${nameOf(eyes, id)})` : nameOf(eyes, id);
}

/** Who holds a pack: with the role when it is the role of that pack, else only the name. */
function holderLabel(eyes: Eyes, holder: string, pack: string): string {
  const seat = seatOf(eyes.state, holder);
  const role = seat && mainRole(eyes.level, seat);
  const self = holder === eyes.seat;
  if (!role?.packs.includes(pack)) return self ? words.yourself[eyes.language] : nameOf(eyes, holder);
  return `${role.the[eyes.language]} (${self ? words.you[eyes.language] : nameOf(eyes, holder)})`;
}

export const label = (eyes: Eyes, id: string): string => eyes.level.level.labels[id]?.[eyes.language] ?? id;
export const titleOf = (eyes: Eyes, puzzle: string): string => eyes.level.puzzles.get(puzzle)?.title[eyes.language] ?? '';
export const itemName = (eyes: Eyes, item: string): string => eyes.level.items.get(item)?.name[eyes.language] ?? '';
export const listed = (eyes: Eyes, parts: readonly string[]): string => joinList(parts, eyes.language);

export interface SpeechWords {
  kept?: Readonly<Record<string, string>>; // facts as they were when it was said
  words?: Readonly<Record<string, string>>; // {word} -> text
}

/** A text in the viewer's language, its tokens filled. A fact that was kept is as it was; any other is as it is now. */
export function speak(eyes: Eyes, text: LocalisedText, { kept = {}, words: given = {} }: SpeechWords = {}): string {
  const raw = text[eyes.language];
  if (!raw.includes('{')) return raw;
  const sentences = raw.split(/(?<=[.?!]["”]?\s)/);
  return sentences.map(sentence => speakSentence(eyes, sentence, kept, given)).join('');
}

function speakSentence(
  eyes: Eyes,
  sentence: string,
  kept: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): string {
  const own = ownItem(eyes, sentence);
  if (own !== null)
    return words.youHaveIt[eyes.language].replace('{item}', itemName(eyes, own)) + (/\s$/.test(sentence) ? ' ' : '');
  const said = sentence.replace(TOKEN, (whole, inside: string, offset: number) => {
    const filled = fillToken(eyes, inside, kept, given) ?? whole;
    return offset === 0 || /^["“]$/.test(sentence.slice(0, offset)) ? capitalise(filled) : filled;
  });
  return said.replace(/([?!])\.(?=\s|$)/, '$1'); // a title may ask: "… bij Wie blijven over?"
}

/** A sentence that sends the viewer to somebody who has an item, and that somebody is the viewer: it says so instead. */
function ownItem(eyes: Eyes, sentence: string): string | null {
  const who = tokensIn(sentence)
    .map(readToken)
    .filter(token => token.kind === 'who');
  const [only] = who;
  if (who.length !== 1 || !only || !eyes.level.items.has(only.id)) return null;
  return holderOfItem(eyes.level, eyes.state, only.id) === eyes.seat ? only.id : null;
}

function fillToken(
  eyes: Eyes,
  inside: string,
  kept: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): string | undefined {
  const token = readToken(inside);
  if (token.kind === 'word') return given[token.name];
  if (token.kind === 'puzzle') return titleOf(eyes, token.id);
  if (token.kind === 'label') return label(eyes, token.id);
  if (token.kind === 'fact') {
    const value = kept[token.name] ?? keepFact(eyes.fact(token.name));
    return listed(
      eyes,
      keptIds(value).map(id => label(eyes, id)),
    );
  }
  const item = eyes.level.items.get(token.id);
  const holder = item ? holderOfItem(eyes.level, eyes.state, token.id) : eyes.state.holds[token.id];
  return holder === undefined ? '' : holderLabel(eyes, holder, item?.pack ?? token.id);
}

/** The sentences of `words` for this viewer. */
export const word = (eyes: Eyes, text: LocalisedText, given: Readonly<Record<string, string>> = {}): string =>
  speak(eyes, text, { words: given });

export const myself = (eyes: Eyes): SeatState => {
  const seat = seatOf(eyes.state, eyes.seat);
  if (!seat) throw new Error(`no seat ${eyes.seat} in this team`);
  return seat;
};
