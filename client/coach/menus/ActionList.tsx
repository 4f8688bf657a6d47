import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { useT } from '../../i18n/index.ts';
import type { Action } from './action.ts';
import css from './ActionMenu.module.css';

const BACK = '!back';
const FEW = 6; // a menu of this many items fits below most buttons
const WIDE = 900; // px, width of the window

export interface ActionListProps {
  label: string;
  groups: readonly (readonly Action[])[];
  onChoose: (id: string) => void;
}

/** The open list of a menu. An item with choices replaces the list by its choices. */
export function ActionList({ label, groups, onChoose }: ActionListProps) {
  const t = useT();
  const [asking, setAsking] = useState<Action | null>(null);
  const back: Action = { id: BACK, icon: ChevronLeft, label: t('coach.near.back') };
  const shown: readonly (readonly Action[])[] = (asking ? [asking.choices ?? [], [back]] : groups).filter(
    group => group.length > 0,
  );
  const choose = (id: string) => {
    const act = shown.flat().find(one => one.id === id);
    if (id === BACK) return setAsking(null);
    if (act?.choices) return setAsking(act);
    onChoose(id);
  };
  const name = asking?.label ?? label;
  const isLong = groups.flat().length > FEW; // then it opens beside its button, where it can use the full height of the window
  return (
    <Popover className={css.popover} placement={isLong && innerWidth >= WIDE ? 'end top' : 'bottom start'}>
      {asking && (
        <p className={css.asking} aria-hidden>
          {name}
        </p>
      )}
      <Menu
        key={asking?.id ?? ''}
        className={css.menu}
        aria-label={name}
        shouldCloseOnSelect={false}
        onAction={key => choose(String(key))}
      >
        {shown.flatMap((group, index) => [
          ...(index > 0 ? [<Separator key={`line-${index}`} className={css.line} />] : []),
          <MenuSection key={`group-${index}`} aria-label={group[0]?.heading ?? name}>
            {group[0]?.heading && <Header className={css.asking}>{group[0].heading}</Header>}
            {group.map(({ id, label: words, icon: Icon, choices }) => (
              <MenuItem key={id} id={id} className={css.item} textValue={words}>
                <Icon aria-hidden />
                {words}
                {choices && <ChevronRight aria-hidden className={css.further} />}
              </MenuItem>
            ))}
          </MenuSection>,
        ])}
      </Menu>
    </Popover>
  );
}
