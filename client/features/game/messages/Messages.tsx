import { useMessageToasts } from './useNotifications.ts';

/** Notifies a player of new messages in every phase, from the briefing to the end of the debrief. */
export function Messages() {
  useMessageToasts();
  return null;
}
