import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The time between two messages to screen readers. */
const GAP_MS = 5_000;
const spoken = createStore<{ text: string; at: number }>(() => ({ text: '', at: 0 }));
let queue: string[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

function next(): void {
  const text = queue.shift();
  timer = text === undefined ? null : setTimeout(next, GAP_MS);
  if (text !== undefined) spoken.setState(({ at }) => ({ text, at: at + 1 }));
}

/** Queues a message for screen readers (polite); the queue holds the last five. */
export function announce(text: string): void {
  if (queue.at(-1) === text) return;
  queue = [...queue, text].slice(-5);
  timer ??= setTimeout(next, 100); // after the focus change that often comes with it
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
