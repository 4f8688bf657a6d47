import { Check } from 'lucide-react';
import type { ReplayKind } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { KINDS } from './marks.ts';
import { MARK_ICONS } from './MomentSlider.tsx';
import { classes } from '../../../ui/index.ts';
import pick from '../../../ui/Pick.module.css';
import css from './MarkFilter.module.css';

/** Chooses the kinds of moments at which the slider stops; also the legend of the icons. */
export function MarkFilter({
  kinds,
  onChange,
}: {
  kinds: readonly ReplayKind[];
  onChange: (kinds: readonly ReplayKind[]) => void;
}) {
  const t = useT();
  return (
    <fieldset className={css.filter}>
      <legend>{t('debrief.replay.filter')}</legend>
      {KINDS.map(kind => {
        const Icon = MARK_ICONS[kind];
        const on = kinds.includes(kind);
        return (
          <label key={kind} className={classes(pick.pick, css.kind)}>
            <input
              type="checkbox"
              checked={on}
              onChange={() => onChange(on ? kinds.filter(one => one !== kind) : [...kinds, kind])}
            />
            <span className={css.box} aria-hidden>
              {on && <Check />}
            </span>
            <Icon aria-hidden /> {t(`debrief.replay.kinds.${kind}`)}
          </label>
        );
      })}
    </fieldset>
  );
}
