import { unreadCount } from './unread.ts';
import { useUiState } from '../../../store/uiState.ts';
import { useView } from '../view/useView.ts';

/** How many items are new, for the badges on buttons. */
export function useUnread(): { chat: number; messages: number; notes: number } {
  const me = useView(view => view.me.seat);
  const chat = useView(view => view.chat);
  const messages = useView(view => view.messages);
  const chatRead = useUiState(state => state.chatRead);
  const messagesRead = useUiState(state => state.messagesRead);
  const fresh = useView(view => view.items.filter(item => item.fresh && item.inTool === null).length);
  const seen = useUiState(state => state.notesSeen);
  return {
    chat: unreadCount(chat, chatRead, me),
    messages: unreadCount(messages, messagesRead, me),
    notes: Math.max(0, fresh - seen),
  };
}
