import type { LucideIcon } from 'lucide-react';
import { createStore } from 'zustand/vanilla';
import { announce } from './LiveRegion.tsx';

export interface Toast {
  id: number;
  text: string;
  kind: 'info' | 'done' | 'notYet';
  from?: ToastFrom | undefined;
}
/** The sender: a toast with a sender shows name and portrait, and stays until it is dismissed. */
export interface ToastFrom {
  name: string;
  icon: LucideIcon;
}
const KEPT = 3;
const STAYS_MS = 12_000; // long, for slow readers

export const toasts = createStore<{ list: Toast[] }>(() => ({ list: [] }));
let lastId = 0;

let elsewhere: ((text: string) => void) | null = null;
/** A page that keeps nothing over itself shows what would be toasts in a place of its own; null: as toasts again. */
export function redirectToasts(to: typeof elsewhere): void {
  elsewhere = to;
  if (to) toasts.setState({ list: [] });
}

/** Shows a short message that disappears by itself; it is also announced to screen readers. */
export function toast(text: string, kind: Toast['kind'] = 'info', from?: ToastFrom): void {
  if (elsewhere) return elsewhere(text);
  lastId += 1;
  const id = lastId;
  toasts.setState(({ list }) => ({
    list: [...list.filter(other => other.text !== text), { id, text, kind, from }].slice(-KEPT),
  }));
  announce(from ? `${from.name}: ${text}` : text);
  if (!from) setTimeout(() => dismiss(id), STAYS_MS);
}

export const dismiss = (id: number): void => toasts.setState(({ list }) => ({ list: list.filter(other => other.id !== id) }));

/** Of several, the one to show: what a person said comes first, then the newest. */
export const toShow = (list: readonly Toast[]): Toast | undefined => list.find(one => one.from) ?? list.at(-1);
