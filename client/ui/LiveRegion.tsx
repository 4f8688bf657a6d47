import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Screen readers get at most one message in this many ms. */
const GAP_MS = 5_000;
const spoken = createStore<{ text: string; at: number }>(() => ({ text: '', at: 0 }));
let queue: string[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

function next(): void {
  const text = queue.shift();
  timer = text === undefined ? null : setTimeout(next, GAP_MS);
  if (text !== undefined) spoken.setState(({ at }) => ({ text, at: at + 1 }));
}

/** Says something to screen readers, politely; when much happens, the last five things in turn. */
export function announce(text: string): void {
  if (queue.at(-1) === text) return;
  queue = [...queue, text].slice(-5);
  timer ??= setTimeout(next, 100); // after the focus change that often goes with it
}

/** The one polite region. A dialog brings its own, since what is outside it is not heard. */
export function LiveRegion() {
  const { text, at } = useStore(spoken);
  return (
    <output className="vh" aria-live="polite">
      <span key={at}>{text}</span>
    </output>
  );
}
