import { Bell, Check, Contrast, X, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { announce } from './LiveRegion.tsx';
import css from './Toasts.module.css';
import { useUiWords } from './words.ts';

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
const ICONS = { info: Bell, done: Check, notYet: Contrast };
const SHOWN = 3;
const STAYS_MS = 12_000; // long, for slow readers

const toasts = createStore<{ list: Toast[] }>(() => ({ list: [] }));
let lastId = 0;

/** Shows a short message that disappears by itself; it is also announced to screen readers. */
export function toast(text: string, kind: Toast['kind'] = 'info', from?: ToastFrom): void {
  lastId += 1;
  const id = lastId;
  toasts.setState(({ list }) => ({
    list: [...list.filter(other => other.text !== text), { id, text, kind, from }].slice(-SHOWN),
  }));
  announce(from ? `${from.name}: ${text}` : text);
  if (!from) setTimeout(() => dismiss(id), STAYS_MS);
}
const dismiss = (id: number) => toasts.setState(({ list }) => ({ list: list.filter(other => other.id !== id) }));

/** The container of toasts: a popover, so that it also lies over dialogs. */
export function Toasts() {
  const words = useUiWords();
  const list = useStore(toasts, state => state.list);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element?.showPopover) return;
    if (element.matches(':popover-open')) element.hidePopover();
    if (list.length > 0) element.showPopover(); // again, to move above a dialog that was opened since
  }, [list]);
  return (
    <section ref={place} className={css.place} popover="manual" aria-label={words.messages}>
      {list.map(({ id, text, kind, from }) => {
        const Icon = from?.icon ?? ICONS[kind];
        return (
          <div key={id} className={classes(css.toast, css[kind], from && css.person)}>
            <Icon className={css.icon} aria-hidden />
            <p>
              {from && <b className={css.name}>{from.name}</b>}
              {text}
            </p>
            <Button variant="quiet" size="s" icon={X} onPress={() => dismiss(id)}>
              {words.dismiss}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
