import { Armchair } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { useT } from '../../../i18n/index.ts';
import { startAmbience, stopAmbience } from '../../../sound/sounds.ts';
import { reducedMotion } from '../../../store/settings.ts';
import { useClient } from '../../../store/store.ts';
import { Button } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import { RoomPanel } from './RoomPanel.tsx';
import { goToWindow } from '../desk/focus.ts';
import css from './Stage.module.css';
import { useHotspot } from './useHotspot.ts';

const Office = lazy(async () => ({ default: (await import('../../../office/Office.tsx')).Office }));

interface Props {
  shown: number; // number of windows over it; if any, its buttons are hidden, so that none has the focus under a window
  covered: boolean;
  small: boolean;
}

/** The drawn office, with its hotspots as real buttons and as a list. `covered`: a window covers all of it. */
export function Stage({ shown, covered, small }: Props) {
  const t = useT();
  return (
    <section
      className={css.office}
      aria-label={t('game.office.label')}
      data-region="office"
      data-small={small || undefined}
      tabIndex={-1}
      inert={covered}
    >
      <div className={css.picture} inert={shown > 0}>
        <Drawing />
      </div>
      {small ? (
        <div className={css.under}>
          <h2>{t('game.office.listTitle')}</h2>
          <RoomPanel />
        </div>
      ) : (
        <Button size="s" icon={Armchair} className={css.list} onPress={() => goToWindow('room')}>
          {t('game.office.listTitle')}
        </Button>
      )}
    </section>
  );
}

function Drawing() {
  const t = useT();
  const view = useView(all => all);
  const presence = useClient(state => state.presence);
  const calm = useClient(state => reducedMotion(state.settings));
  const choose = useHotspot();
  useEffect(() => {
    startAmbience(); // silent unless turned on in the settings
    return stopAmbience;
  }, []);
  return (
    <Suspense fallback={<p className={css.drawing}>{t('game.office.drawing')}</p>}>
      <Office view={view} presence={presence} calm={calm} onHotspot={choose} />
    </Suspense>
  );
}
