import { useEffect, useRef } from 'react';
import { underHeading } from '../../../../shared/text/titles.ts';
import { store } from '../../../store/store.ts';
import { redirectToasts } from '../../../ui/index.ts';
import { clearWords, showWord, wordCame } from '../../../store/words.ts';
import { announceFirst } from '../../../ui/index.ts';
import { playCue } from '../../../sound/sounds.ts';
import { askedByMe } from '../asks/asks.ts';
import { readMessage } from '../inbox/useInbox.ts';
import { coachHintOf, isCoachHint } from '../moment/coachHints.ts';
import { freshMessages, newestId } from '../messages/unread.ts';
import { gameMsNow } from '../view/useGameTime.ts';
import { useView } from '../view/useView.ts';
import { useCoachHintTitle } from './words/useCoachHintTitle.ts';

/** Words that come without being asked for at that moment: answers, the coach's hints, and what elsewhere would be a toast. */
export function useWordsThatCome(): void {
  useEffect(() => {
    redirectToasts(text => {
      showWord({ kind: 'say', tone: 'info', text });
      announceFirst(text);
    });
    return () => {
      redirectToasts(null);
      clearWords();
    };
  }, []);
  useAnswers();
  useCoachHints();
}

/** Shows what a colleague sent, when it comes. */
function useAnswers(): void {
  const me = useView(view => view.me.seat);
  const asks = useView(view => view.asks);
  const told = useView(view => view.messages.findLast(message => message.cue === 'help')?.id);
  const known = useRef<ReadonlyMap<number, number> | null>(null);
  useEffect(() => {
    const counts = new Map(askedByMe(asks, me).map(ask => [ask.id, ask.answers.length]));
    const before = known.current;
    known.current = counts;
    if (!before) return;
    const fresh = [...counts].findLast(([id, count]) => count > (before.get(id) ?? 0));
    if (!fresh) return;
    if (told !== undefined) readMessage(told); // the message about it says less
    playCue('help');
    wordCame({ kind: 'answer', ask: fresh[0] });
  }, [asks, me, told]);
}

/** Shows a hint of the coach where hints stand, when it comes, and says it aloud: of several the newest on top. */
function useCoachHints(): void {
  const titleOf = useCoachHintTitle();
  const messages = useView(view => view.messages);
  const told = useRef<number | null>(null);
  useEffect(() => {
    const fresh = freshMessages(messages, told.current, gameMsNow()).filter(isCoachHint);
    told.current = newestId(messages);
    const { view } = store.getState();
    for (const message of fresh) {
      const hint = view && coachHintOf(view, message.id);
      if (!hint) continue;
      wordCame({ kind: 'coachHint', message: message.id });
      announceFirst(underHeading(titleOf(hint), hint.say));
    }
  }, [messages, titleOf]);
}
