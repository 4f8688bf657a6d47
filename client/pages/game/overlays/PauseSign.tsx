import { Pause } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { useView } from '../live/useView.ts';
import css from './Pause.module.css';
import { PauseWant } from './PauseWant.tsx';

/** While somebody waits for a second one to take a break: a calm line over the office. */
export function PauseSign() {
  const t = useT();
  const shown = useView(view => view.phase === 'playing' && view.clock.wantPause.length > 0);
  if (!shown) return null;
  return (
    <aside className={css.sign} aria-label={t('game.help.pause')} role="status">
      <Pause aria-hidden />
      <PauseWant />
    </aside>
  );
}
