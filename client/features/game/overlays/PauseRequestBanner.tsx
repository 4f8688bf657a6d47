import { Pause } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useAnnounced } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import css from './Pause.module.css';
import { PauseRequest } from './PauseRequest.tsx';

/** A row above the line while somebody has asked for a break and a second person has not agreed yet. */
export function PauseRequestBanner() {
  const t = useT();
  const shown = useView(view => view.phase === 'playing' && view.clock.wantPause.length > 0);
  const names = useView(view =>
    formatList(
      view.team.people.filter(one => one.seat !== view.me.seat && view.clock.wantPause.includes(one.seat)).map(one => one.name),
    ),
  );
  useAnnounced(shown && names !== '' ? t('game.pause.wantedBy', { names }) : null);
  if (!shown) return null;
  return (
    <aside className={css.sign} aria-label={t('game.help.pause')}>
      <Pause aria-hidden />
      <PauseRequest />
    </aside>
  );
}
