import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The time between two messages to screen readers. */
const GAP_MS = 5_000;
const spoken = createStore<{ text: string; at: number }>(() => ({ text: '', at: 0 }));
interface Queued {
  text: string;
  topic?: string | undefined;
}
let queue: Queued[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

function next(): void {
  const first = queue.shift();
  timer = first === undefined ? null : setTimeout(next, GAP_MS);
  if (first !== undefined) spoken.setState(({ at }) => ({ text: first.text, at: at + 1 }));
}

/**
 * Queues a message for screen readers (polite); the queue holds the last five. Of messages with the same `topic` only the
 * last is kept, so that what changes often is heard once.
 */
export function announce(text: string, topic?: string): void {
  if (queue.at(-1)?.text === text) return;
  queue = [...queue.filter(one => topic === undefined || one.topic !== topic), { text, topic }].slice(-5);
  timer ??= setTimeout(next, 100); // after the focus change that often comes with it
}

/** Says this before everything that waits: the answer to what this person just did. */
export function announceFirst(text: string): void {
  queue = [{ text }, ...queue.filter(one => one.text !== text)].slice(0, 5);
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(next, 100);
}

/** The polite live region of the page. A dialog has its own, since content outside a modal dialog is not announced. */
export function LiveRegion() {
  const { text, at } = useStore(spoken);
  return (
    <output className="vh" aria-live="polite">
      <span key={at}>{text}</span>
    </output>
  );
}
