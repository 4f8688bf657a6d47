import type { AskView, ChatLineView, ItemView, MessageView } from '../../protocol/view.ts';
import { FIRST_LANGUAGE } from '../../text/languages.ts';
import { phrases, type PhraseId } from '../../text/phrases.ts';
import { isGone } from '../skippedPuzzles.ts';
import { infoHolders, mayRead } from '../people.ts';
import type { AskState, MessageState } from '../state.ts';
import { coachFirstName, itemName, nameOf, speak, titleOf, type Eyes } from './eyes.ts';
import { speakRef, speakWords } from './refs.ts';
import { readableItems, sentencesOf, visibleParts } from './tools.ts';

const CHAT_LINES = 200;
const FROM_A_PERSON: ReadonlySet<PhraseId> = new Set(['ask', 'offer', 'given', 'thanks', 'lookAsked', 'lookDiffers']);

/** Notes, cards and mails this person may read. */
export function projectItems(eyes: Eyes): ItemView[] {
  if (eyes.state.phase === 'briefing') return [];
  return readableItems(eyes).map(id => {
    const item = eyes.level.items.get(id)!;
    const inTool = [...eyes.level.tools.values()].find(tool => tool.items.includes(id) && visibleParts(eyes, tool).length);
    return {
      id,
      name: item.name[eyes.language],
      kind: item.kind,
      sentences: sentencesOf(eyes, id),
      inTool: inTool?.id ?? null,
      fresh: eyes.state.given.includes(id),
    };
  });
}

/** The questions between two colleagues: only these two see them. What waits for an answer goes with its puzzle. */
export const projectAsks = (eyes: Eyes): AskView[] =>
  eyes.state.asks
    .filter(ask => ask.by === eyes.seat || ask.to === eyes.seat)
    .filter(ask => ask.sentences.length > 0 || !isGone(eyes.level, eyes.state, ask.puzzle))
    .map(ask => projectAsk(eyes, ask));

function projectAsk(eyes: Eyes, ask: AskState): AskView {
  const puzzle = eyes.level.puzzles.get(ask.puzzle)!;
  const hasIt = ask.sentences.length > 0 || infoHolders(eyes.level, eyes.state, puzzle).has(ask.to);
  const given = { name: nameOf(eyes, ask.by), task: titleOf(eyes, ask.puzzle) };
  return {
    id: ask.id,
    from: ask.by,
    to: ask.to,
    puzzle: ask.puzzle,
    text: speak(eyes, hasIt ? phrases.ask : phrases.offer, { words: given }),
    helpful: ask.to === eyes.seat ? puzzle.info.filter(item => mayRead(eyes.level, eyes.state, eyes.seat, item)) : [],
    answers: ask.sentences.map(sentence => {
      const [item, index] = sentence.split('.') as [string, string];
      return { item: itemName(eyes, item), text: speak(eyes, eyes.level.items.get(item)!.sentences[Number(index)]!) };
    }),
    thanked: ask.thanked,
  };
}

export const projectMessages = (eyes: Eyes): MessageView[] =>
  eyes.state.messages.flatMap((message, id) => {
    if ('to' in message && message.to !== undefined && message.to !== eyes.seat) return [];
    const text = messageText(eyes, message);
    if (text === '') return []; // what a person typed was erased
    const mine = 'to' in message && message.to !== undefined;
    return [{ id, atMs: message.at, from: sender(message), text, cue: message.cue, mine, ...coachPart(eyes, message) }];
  });

export function messageText(eyes: Eyes, message: MessageState): string {
  if (message.kind === 'level') return speakRef(eyes, message.spoken);
  if (message.kind === 'coach') return eyes.context.texts.get(message.text) ?? '';
  return speak(eyes, phrases[message.phrase as PhraseId], { words: speakWords(eyes, message.with) });
}

/** What of a coach it is, and of which; only where it says so. */
function coachPart(eyes: Eyes, message: MessageState): Partial<MessageView> {
  if (message.kind === 'level') return {};
  const { act, by, puzzle, silent } = message;
  const name = by === undefined ? undefined : coachFirstName(eyes, by);
  return { ...(act && { act }), ...(name && { by: name }), ...(puzzle && { puzzle }), ...(silent && { silent }) };
}

const sender = (message: MessageState): MessageView['from'] =>
  message.kind === 'coach' || (message.kind === 'phrase' && message.by !== undefined)
    ? 'coach'
    : message.kind === 'phrase' && FROM_A_PERSON.has(message.phrase as PhraseId)
      ? 'person'
      : 'game';

export const projectChat = (eyes: Eyes): ChatLineView[] =>
  eyes.state.chat
    .map((line, id) => ({ line, id }))
    .slice(-CHAT_LINES)
    .flatMap(({ line, id }) => {
      const text = eyes.context.texts.get(line.text);
      if (line.removed || text === undefined || text === '') return [];
      const language = eyes.context.people.get(line.seat)?.language ?? FIRST_LANGUAGE;
      return [{ id, seat: line.seat, name: nameOf(eyes, line.seat), text, language, atMs: line.at }];
    });
