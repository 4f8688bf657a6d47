import { isRunning } from '../../../../shared/protocol/phases.ts';
import { useEffect, useRef } from 'react';
import type { Cue, MessageView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { playCue } from '../../../sound/sounds.ts';
import { writeStored, readStored } from '../../../store/deviceStorage.ts';
import { announce, toast } from '../../../ui/index.ts';
import { isCoachHint } from '../moment/coachHints.ts';
import { freshMessages, newestId } from './unread.ts';
import { coachSender } from './coachSender.ts';
import { uiState } from '../../../store/uiState.ts';
import { gameMsNow } from '../view/useGameTime.ts';
import { useView } from '../view/useView.ts';

/** Of several cues at once only the last in this order is played. */
const weight: readonly Cue[] = ['message', 'help', 'time', 'solved', 'together', 'phone'];

/**
 * Announces new messages with a sound. During the game they stand in the inbox and the chat; before and after it those of
 * a coach come as toasts, and others not at all.
 */
export function useMessageToasts(): void {
  const t = useT();
  const messages = useView(view => view.messages);
  const atWork = useView(view => isRunning(view.phase));
  const told = useRef<number | null>(null);
  useEffect(() => {
    const fresh = freshMessages(messages, told.current, gameMsNow()).filter(message => atWork || message.act);
    told.current = newestId(messages);
    for (const message of fresh) {
      const by = message.by ?? t('game.coach.name');
      if (atWork && isCoachHint(message)) continue; // its words are said where they stand
      if (!atWork && message.act) toast(message.text, 'info', coachSender(message.act, by));
      else announce(message.act ? `${by}: ${message.text}` : message.text);
    }
    const cue = weightiest(fresh.filter(message => message.silent !== true));
    if (cue !== null) playCue(cue);
  }, [messages, atWork, t]);
}

const weightiest = (messages: readonly MessageView[]): Cue | null =>
  messages.length === 0 ? null : (weight[Math.max(...messages.map(message => weight.indexOf(message.cue)))] ?? null);

/** Announces new chat lines with a sound, unless the chat is open. The last line read is stored, to survive a reload. */
export function useChatNotifications(shown: boolean): void {
  const t = useT();
  const lines = useView(view => view.chat);
  const me = useView(view => view.me.seat);
  const heard = useRef<number | null>(null);
  const key = `chatRead.${me}`;
  useEffect(() => uiState.setState({ chatRead: readStored<number>(key) ?? -1 }), [key]);
  useEffect(() => {
    const newest = newestId(lines);
    const before = heard.current;
    heard.current = newest;
    if (before !== null) {
      const fresh = lines.filter(line => line.id > before && line.seat !== me);
      for (const line of fresh.slice(-2)) announce(t('game.chat.newLine', { name: line.name, text: line.text }));
      if (fresh.length > 0 && !shown) playCue('message');
    }
    if (shown) {
      uiState.setState({ chatRead: newest });
      writeStored(key, newest);
    }
  }, [lines, shown, me, key, t]);
}

/** Notes count as seen while they are open. A count is enough, since items are never removed. */
export function useNotesSeen(shown: boolean): void {
  const fresh = useView(view => view.items.filter(item => item.fresh && item.inTool === null).length);
  const me = useView(view => view.me.seat);
  const key = `notesSeen.${me}`;
  useEffect(() => uiState.setState({ notesSeen: readStored<number>(key) ?? 0 }), [key]);
  useEffect(() => {
    if (!shown) return;
    uiState.setState({ notesSeen: fresh });
    writeStored(key, fresh);
  }, [fresh, shown, key]);
}
