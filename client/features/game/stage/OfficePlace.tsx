import { lazy, Suspense, useEffect } from 'react';
import { useT } from '../../../i18n/index.ts';
import { startAmbience, stopAmbience } from '../../../sound/sounds.ts';
import { reducedMotion } from '../../../store/settings.ts';
import { useClient } from '../../../store/store.ts';
import { classes } from '../../../ui/index.ts';
import { useShape } from '../frame/useShape.ts';
import { Programs } from '../rail/Programs.tsx';
import { useView } from '../view/useView.ts';
import css from './OfficePlace.module.css';
import { useHotspot } from './useHotspot.ts';

const Office = lazy(async () => ({ default: (await import('../../../office/Office.tsx')).Office }));

/**
 * The drawn office: in the work with its hotspots as real buttons, or small and without them over the column of the team.
 * It is drawn once and only moves, so that it stays alive. Where the page has one column the programs stand under it.
 */
export function OfficePlace({ at }: { at: 'work' | 'column' }) {
  const t = useT();
  const { columns } = useShape();
  const small = at === 'column';
  const folded = columns === 1;
  const view = useView(all => all);
  const presence = useClient(state => state.presence);
  const calm = useClient(state => reducedMotion(state.settings));
  const choose = useHotspot();
  useEffect(() => {
    startAmbience(); // silent unless turned on in the settings
    return stopAmbience;
  }, []);
  return (
    <>
      <div
        className={classes(css.office, small && css.small, small && columns < 3 && css.away, folded && css.folded)}
        inert={small || folded}
        aria-hidden={small || folded || undefined}
      >
        <Suspense fallback={<p className={css.drawing}>{t('game.office.drawing')}</p>}>
          <Office view={view} presence={presence} calm={calm} onHotspot={choose} />
        </Suspense>
      </div>
      {folded && !small && <Programs />}
    </>
  );
}
