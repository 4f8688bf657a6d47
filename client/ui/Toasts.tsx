import { Bell, Check, Contrast, X } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { footPlace, useFootLines } from './FootLines.tsx';
import { dismiss, toasts, toShow, type Toast } from './toastList.ts';
import css from './Toasts.module.css';
import { useFootKey } from './useFootKey.ts';
import { useRowPlace } from './useRowPlace.ts';
import { useUiWords } from './words.ts';

const ICONS = { info: Bell, done: Check, notYet: Contrast };

interface ToastsProps {
  place: 'top' | 'foot';
}

/**
 * Messages, in a row of their own that covers nothing: above the page, which moves down, or under it, where nothing above
 * moves. A dialog stands above that row. Renders at the place in the document where it stands on the page.
 */
export function Toasts({ place }: ToastsProps) {
  const words = useUiWords();
  const list = useStore(toasts, state => state.list);
  const lines = useFootLines();
  const row = useRef<HTMLElement>(null);
  const shown = toShow(list);
  const isEmpty = !shown && (place === 'top' || lines === 0);
  useRowPlace(row, place, isEmpty);
  useFootKey(row, place === 'foot');
  return (
    <section ref={row} className={classes(css.row, css[place])} popover="manual" hidden={isEmpty} aria-label={words.messages}>
      {shown && <OneToast key={shown.id} {...shown} />}
      {place === 'foot' && <div ref={footPlace} className={css.lines} />}
    </section>
  );
}

function OneToast({ id, text, kind, from }: Toast) {
  const words = useUiWords();
  const Icon = from?.icon ?? ICONS[kind];
  return (
    <div className={classes(css.toast, css[kind], from && css.person)}>
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
}
