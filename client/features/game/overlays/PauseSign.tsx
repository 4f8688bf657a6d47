import { Pause } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useSaid } from '../view/useSaid.ts';
import { useView } from '../view/useView.ts';
import css from './Pause.module.css';
import { PauseWant } from './PauseWant.tsx';

/** While somebody waits for a second one to take a break: a calm line over the office. */
export function PauseSign() {
  const t = useT();
  const shown = useView(view => view.phase === 'playing' && view.clock.wantPause.length > 0);
  const names = useView(view =>
    formatList(
      view.team.people.filter(one => one.seat !== view.me.seat && view.clock.wantPause.includes(one.seat)).map(one => one.name),
    ),
  );
  useSaid(shown && names !== '' ? t('game.pause.wantedBy', { names }) : null);
  if (!shown) return null;
  return (
    <aside className={css.sign} aria-label={t('game.help.pause')}>
      <Pause aria-hidden />
      <PauseWant />
    </aside>
  );
}
