import { useMessages } from './useNews.ts';

/** What is said to a person, told wherever their team is: from the briefing to the end of the talk. */
export function Messages() {
  useMessages();
  return null;
}
