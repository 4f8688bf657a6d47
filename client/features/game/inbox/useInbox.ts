import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { store } from '../../../store/store.ts';
import { uiState } from '../../../store/uiState.ts';
import { freshMessages, newestId } from '../messages/unread.ts';
import { gameMsNow } from '../view/useGameTime.ts';
import { useView } from '../view/useView.ts';
import { incoming, type Incoming, type Seen } from './inbox.ts';

const NEWS_MS = 20_000; // news goes by itself; it stands in the chat

const seen = createStore<Seen>(() => ({ from: Number.POSITIVE_INFINITY, read: [], later: [] }));

export const readMessage = (id: number): void => seen.setState(({ read }) => ({ read: [...read, id] }));
export const putOff = (ask: number): void => seen.setState(({ later }) => ({ later: [...later, ask] }));

/** Who starts something else has seen the news that stands here; it stays in the chat. */
function passNews(): void {
  const { view } = store.getState();
  const [first] = view ? incoming(view.asks, view.messages, view.me.seat, seen.getState()) : [];
  if (first?.kind === 'news') readMessage(first.message.id);
}

/**
 * Begins with an empty inbox: what came before this page opened stands in the chat. News goes when something else is
 * opened. Once, on the page.
 */
export function useInboxStart(): void {
  useEffect(() => {
    const messages = store.getState().view?.messages ?? [];
    const [first] = freshMessages(messages, null, gameMsNow());
    seen.setState({ from: first ? first.id - 1 : newestId(messages), read: [], later: [] });
    const leaveStore = store.subscribe(({ open }, before) => open !== null && open !== before.open && passNews());
    const leaveAsks = uiState.subscribe(
      ({ ask, give }, before) => (ask ?? give) !== null && (ask ?? give) !== (before.ask ?? before.give) && passNews(),
    );
    return () => {
      leaveStore();
      leaveAsks();
      seen.setState({ from: Number.POSITIVE_INFINITY });
    };
  }, []);
}

/** What comes in, the first to show first. */
export function useInbox(): Incoming[] {
  const state = useStore(seen);
  const asks = useView(view => view.asks);
  const messages = useView(view => view.messages);
  const me = useView(view => view.me.seat);
  const all = incoming(asks, messages, me, state);
  const news = all[0]?.kind === 'news' ? all[0].message.id : null;
  useEffect(() => {
    if (news === null) return;
    const timer = setTimeout(() => readMessage(news), NEWS_MS);
    return () => clearTimeout(timer);
  }, [news]);
  return all;
}
