import type { ChatLineView, ItemView, MessageView } from '../../protocol/view.ts';
import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { PhraseId } from '../../text/words.ts';
import type { MessageState } from '../state.ts';
import { givenHint } from './givenHint.ts';
import { coachFirstName, nameOf, word, type ViewerContext } from './viewerContext.ts';
import { speakRef, speakWords } from './refs.ts';
import { readableItems, sentencesOf, visibleParts } from './tools.ts';

const CHAT_LINES = 200;
const FROM_A_PERSON: ReadonlySet<PhraseId> = new Set([
  'ask',
  'offer',
  'given',
  'givenSeveral',
  'thanks',
  'lookAsked',
  'lookDiffers',
]);

/** Notes, cards and mails that this person may read. */
export function projectItems(viewer: ViewerContext): ItemView[] {
  if (viewer.state.phase === 'briefing') return [];
  return readableItems(viewer).map(id => {
    const item = viewer.level.items.get(id)!;
    const inTool = [...viewer.level.tools.values()].find(tool => tool.items.includes(id) && visibleParts(viewer, tool).length);
    return {
      id,
      name: item.name[viewer.language],
      kind: item.kind,
      sentences: sentencesOf(viewer, id),
      inTool: inTool?.id ?? null,
      fresh: viewer.state.given.includes(id),
    };
  });
}

export const projectMessages = (viewer: ViewerContext): MessageView[] =>
  viewer.state.messages.flatMap((message, id) => {
    if ('to' in message && message.to !== undefined && message.to !== viewer.seat) return [];
    const text = messageText(viewer, message);
    if (text === '') return []; // a person's typed text that was erased
    const mine = 'to' in message && message.to !== undefined;
    return [{ id, atMs: message.at, from: sender(message), text, cue: message.cue, mine, ...coachPart(viewer, message) }];
  });

function messageText(viewer: ViewerContext, message: MessageState): string {
  if (message.kind === 'level') return speakRef(viewer, message.spoken);
  if (message.kind === 'coach') return viewer.context.texts.get(message.text) ?? '';
  return word(viewer, `server.phrases.${message.phrase as PhraseId}`, speakWords(viewer, message.with));
}

/** Which coach sent a message, and its kind; only where the message says so. */
function coachPart(viewer: ViewerContext, message: MessageState): Partial<MessageView> {
  if (message.kind === 'level') return {};
  const { act, by, puzzle, silent } = message;
  const name = by === undefined ? undefined : coachFirstName(viewer, by);
  const hint = givenHint(viewer, message);
  return {
    ...(act && { act }),
    ...(name && { by: name }),
    ...(puzzle && { puzzle }),
    ...(hint && { hint }),
    ...(silent && { silent }),
  };
}

const sender = (message: MessageState): MessageView['from'] =>
  message.kind === 'coach' || (message.kind === 'phrase' && message.by !== undefined)
    ? 'coach'
    : message.kind === 'phrase' && FROM_A_PERSON.has(message.phrase as PhraseId)
      ? 'person'
      : 'game';

export const projectChat = (viewer: ViewerContext): ChatLineView[] =>
  viewer.state.chat
    .map((line, id) => ({ line, id }))
    .slice(-CHAT_LINES)
    .flatMap(({ line, id }) => {
      const text = viewer.context.texts.get(line.text);
      if (line.removed || text === undefined || text === '') return [];
      const language = viewer.context.people.get(line.seat)?.language ?? FIRST_LANGUAGE;
      return [{ id, seat: line.seat, name: nameOf(viewer, line.seat), text, language, atMs: line.at }];
    });
