import { Pause, Timer, TimerOff } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { changeSettings, useClient } from '../../../store/store.ts';
import { useClockText } from '../../../layout/useClockText.ts';
import { Button, classes } from '../../../ui/index.ts';
import { PauseRequest } from '../overlays/PauseRequest.tsx';
import css from './GameClock.module.css';

/** The time, as a button with a menu to hide the clock or ask for a break. `short`: minutes only. */
export function GameClock({ short }: { short: boolean }) {
  const t = useT();
  const menu = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const clock = useClockText();
  const hidden = useClient(state => state.settings.hideClock);
  useCloseOutside(box, open, () => setOpen(false));
  if (!clock) return null;
  const shortly = clock.minutesLeft === null ? clock.left : t('game.top.minutes', { count: clock.minutesLeft });
  const Icon = !clock.running ? Pause : hidden ? TimerOff : Timer;
  return (
    <div ref={box} className={classes(css.clock, short && css.short)}>
      <button type="button" className={css.time} aria-expanded={open} aria-controls={menu} onClick={() => setOpen(!open)}>
        <Icon aria-hidden />
        <span>
          <b className="num">{hidden ? t('game.top.hidden') : short ? shortly : clock.left}</b>
          <span className={css.story}>{!clock.running ? t('game.top.stopped') : short ? t('game.top.over') : clock.story}</span>
        </span>
        <span className="vh">{t('game.top.timeMenu')}</span>
      </button>
      {open && (
        <div id={menu} className={css.menu}>
          <PauseRequest />
          <hr />
          <Button size="s" icon={hidden ? Timer : TimerOff} onPress={() => changeSettings({ hideClock: !hidden })}>
            {t(hidden ? 'game.top.show' : 'game.top.hide')}
          </Button>
          <p className="meta">{t('game.top.hideNote')}</p>
        </div>
      )}
    </div>
  );
}

/** Closes a small menu on Escape (the focus returns to its button) and on a click or focus outside it. */
function useCloseOutside(box: React.RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return;
    const out = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) latest.current();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      latest.current();
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', out);
    document.addEventListener('focusin', out);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', out);
      document.removeEventListener('focusin', out);
      document.removeEventListener('keydown', key, true);
    };
  }, [box, open]);
}
