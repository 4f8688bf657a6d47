import { useUiState } from '../../../store/uiState.ts';
import { hasUnread } from './unread.ts';
import { useView } from '../view/useView.ts';

/** Whether there is something new: a line of somebody else in the chat, or a note that was given during the game. */
export function useFresh(): { chat: boolean; notes: boolean } {
  const read = useUiState(state => state.chatRead);
  const seen = useUiState(state => state.notesSeen);
  const chat = useView(view => hasUnread(view.chat, read, view.me.seat));
  const fresh = useView(view => view.items.filter(item => item.fresh && item.inTool === null).length);
  return { chat, notes: fresh > seen };
}
