import { Check, LayoutGrid, Rows3, Rows4, SlidersHorizontal, Wand } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { ActionMenu } from '../menus/index.ts';
import { DENSITIES, type Density } from '../frame/index.ts';
import css from './LookMenu.module.css';

const ICONS = { auto: Wand, cards: LayoutGrid, rows: Rows3, tight: Rows4 };

export interface LookMenuProps {
  chosen: Density | null; // null: what fits the number of teams
  onChoose: (density: Density | null) => void;
}

/** How the coach wants to see the teams. */
export function LookMenu({ chosen, onChoose }: LookMenuProps) {
  const t = useT();
  const options = ['auto', ...DENSITIES] as const;
  return (
    <ActionMenu
      label={t('coach.rows.look')}
      className={css.button}
      groups={[
        options.map(id => ({
          id,
          icon: (chosen ?? 'auto') === id ? Check : ICONS[id],
          label: t(`coach.rows.${id}`),
        })),
      ]}
      onAction={id => onChoose(DENSITIES.find(one => one === id) ?? null)}
    >
      <SlidersHorizontal aria-hidden />
    </ActionMenu>
  );
}
